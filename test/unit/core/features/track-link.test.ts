import {expect} from 'chai';
import {distinctUntilChanged, filter, map} from 'rxjs';
import {trackLink} from '../../../../src/core/features/track-link.js';
import type {Intent} from '../../../../src/core/intents.js';
import {failing, MAIN, on, stage, status, type Stage} from '../../../support/stage.js';

const link = 'https://site.example/';
const extra = {type: 'web'};
const intents: Record<string, Intent> = {
  1: {type: 'follow', text: link, extra},
  2: {type: 'follow', text: `${link}2`, extra: {}},
};
const playing = ({play}: Stage, drawing: string) => play(drawing, {intents, features: [trackLink]});
const questionsIn = map((state: {turns: readonly {question: string | null}[]}) =>
  state.turns.map(({question}) => question).join(),
);

describe('a link that is followed', () => {
  it('is told to the server of the dialog, as a hidden question with what belongs to the link', () => {
    stage(scene => {
      const {talk, expectObservable, expectSubscriptions, flush, calls, sent, remember, told, stored} = scene;
      remember(on('backup', 'backup-1'));
      const call = talk('backup', '5ms (a|)', undefined, 'backup-1', ' \n');
      expectObservable(playing(scene, '1').pipe(questionsIn)).toBe('n', {n: ''});
      expectSubscriptions(call.subscriptions).toBe('^ 4ms !');
      flush();
      expect(calls).to.deep.equal(['talk backup backup-1']);
      expect(sent).to.deep.equal([{id: 'q1', text: link, extra, hidden: true}]);
      expect([told, stored, scene.pendingQuestions]).to.deep.equal([[], [], []]);
    });
  });

  it('is told to nobody when there is no dialog', () => {
    stage(scene => {
      scene.expectObservable(playing(scene, '1').pipe(questionsIn)).toBe('n', {n: ''});
      scene.flush();
      expect(scene.calls).to.deep.equal([]);
    });
  });

  it('is told to nobody when the dialog has been idle for too long', () => {
    stage(scene => {
      scene.remember(on('main', 'main-1'));
      scene.expectObservable(playing(scene, '631s 1').pipe(questionsIn)).toBe('n', {n: ''});
      scene.flush();
      expect(scene.calls).to.deep.equal([]);
    });
  });

  it('shows what the server has to say, without the question, here and in the other tabs', () => {
    stage(scene => {
      const {talk, expectObservable, flush, remember, told} = scene;
      remember(on('main', 'main-1', 0, 4));
      talk('main', '5ms (a|)');
      const turns$ = playing(scene, '1').pipe(map(({turns}) => turns));
      const progress = {type: 'answered', html: '<p>main</p>', by: MAIN};
      const turn = {id: 'q1', question: link, progress, epoch: 4, hidden: true};
      expectObservable(turns$).toBe('n 4ms t', {n: [], t: [turn]});
      flush();
      expect(told.map(({type}) => type)).to.deep.equal(['answered']);
    });
  });

  it('does not move the dialog when the server names another', () => {
    stage(scene => {
      const {talk, expectObservable, flush, remember, calls, stored} = scene;
      remember(on('main', 'main-1'));
      talk('main', '5ms (a|)', undefined, 'main-2');
      talk('main', '5ms (a|)');
      const questions$ = playing(scene, '1 9ms e').pipe(questionsIn, distinctUntilChanged());
      expectObservable(questions$).toBe('n 4ms a 4ms b', {n: '', a: link, b: `${link},one`});
      flush();
      expect(calls).to.deep.equal(['talk main main-1', 'talk main main-1']);
      expect(stored.map(({epoch}) => epoch)).to.deep.equal([1]);
    });
  });

  for (const [what, drawing, failure, end] of [
    ['fails', '5ms #', status(500), '^ 4ms !'],
    ['is late', '6s (a|)', undefined, '^ 4999ms !'],
  ] as const) {
    it(`whose call ${what} shows nothing, blames nobody, and holds nothing up`, () => {
      stage(scene => {
        const {talk, progress, expectObservable, expectSubscriptions, flush, remember, calls, stored} = scene;
        remember(on('main', 'main-1'));
        const call = talk('main', drawing, failure);
        talk('main', '5ms (a|)');
        expectObservable(progress(playing(scene, '1 8s e'))).toBe('8001ms s 4ms a');
        expectSubscriptions(call.subscriptions).toBe(end);
        flush();
        expect(calls).to.deep.equal(['talk main main-1', 'talk main main-1']);
        expect(stored.map(({health}) => health)).to.deep.equal([{[MAIN]: {okAt: 8006}}]);
      });
    });
  }

  it('waits neither for a question nor for another link', () => {
    stage(scene => {
      const {talk, expectObservable, expectSubscriptions, remember} = scene;
      remember(on('main', 'main-1'));
      talk('main', '1s (a|)');
      const one = talk('main', '20ms (a|)');
      const two = talk('main', '10ms (a|)');
      const questions$ = playing(scene, 'e12').pipe(questionsIn, distinctUntilChanged());
      expectObservable(questions$, '^ 99ms !').toBe('(na) 8ms b 8ms c', {
        n: '',
        a: 'one',
        b: `one,${link}2`,
        c: `one,${link}2,${link}`,
      });
      expectSubscriptions(one.subscriptions).toBe('-^ 19ms !');
      expectSubscriptions(two.subscriptions).toBe('--^ 9ms !');
    });
  });

  it('that the server answers after the dialog has moved belongs to the dialog before', () => {
    stage(scene => {
      const {talk, expectObservable, remember} = scene;
      remember(on('main', 'main-1'));
      talk('main', '20ms (a|)');
      talk('main', '5ms #', failing.html);
      talk('backup', '5ms (a|)');
      const epochs$ = playing(scene, '1e').pipe(
        filter(({turns}) => turns.some(({progress}) => progress.type === 'answered')),
        map(({turns, server}) => [...turns.map(({epoch}) => epoch), server === MAIN].join()),
      );
      expectObservable(epochs$).toBe('11ms a 8ms b', {a: '2,false', b: '2,1,false'});
    });
  });

  it('is forgotten with a restart', () => {
    stage(scene => {
      const {talk, expectObservable, expectSubscriptions, remember} = scene;
      remember(on('main', 'main-1'));
      const call = talk('main', '1s (a|)');
      expectObservable(playing(scene, '1 8ms r').pipe(questionsIn)).toBe('n 8ms n', {n: ''});
      expectSubscriptions(call.subscriptions).toBe('^ 8ms !');
    });
  });
});
