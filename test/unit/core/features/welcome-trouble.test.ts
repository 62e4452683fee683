import {expect} from 'chai';
import {distinctUntilChanged, map, type Observable} from 'rxjs';
import {isOpen} from '../../../../src/core/failover/health.js';
import type {DialogState} from '../../../../src/core/state.js';
import {failing, MAIN, stage, status, type Stage} from '../../../support/stage.js';

const welcome = '#welcome#';
const asks = {a: '', o: 'one', s: 'one,two'};

/** The questions that stand there. */
const questionsOf = (states$: Observable<DialogState>) =>
  states$.pipe(
    map(({turns}) => turns.map(({question}) => question).join()),
    distinctUntilChanged(),
  );
const isMainBad = ({stored}: Stage, at: number) => isOpen(stored.at(-1)?.health[MAIN] ?? {}, at);

describe('a greeting that does not come (E17)', () => {
  it('is given up as soon as the visitor asks, whose question leaves at once; nobody is blamed', () => {
    stage(scene => {
      const {talk, play, progress, expectObservable, expectSubscriptions, flush, calls, reported} = scene;
      const greeting = talk('main', '1s (a|)');
      const question = talk('main', '5ms (a|)');
      const states$ = play('o 8ms e 9ms f', {welcome});
      talk('main', '5ms (a|)');
      expectObservable(questionsOf(states$)).toBe('a 8ms o 9ms s', asks);
      expectObservable(progress(states$)).toBe('9ms s 4ms a');
      expectSubscriptions(greeting.subscriptions).toBe('^ 8ms !');
      expectSubscriptions(question.subscriptions).toBe('9ms ^ 4ms !');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk main -', 'talk main main-1']);
      expect(isMainBad(scene, 30)).to.equal(false);
      expect(reported.map(({type}) => type))
        .to.include('talk.aborted')
        .and.not.include('server.failed');
    });
  });

  for (const [what, drawing, failure, at] of [
    ['fails', '5ms #', status(503), 10],
    ['is late', '-', undefined, 20_005],
  ] as const) {
    it(`that ${what} comes from the backup, without a word, and the dialog begins there`, () => {
      stage(scene => {
        const {talk, play, expectObservable, flush, calls, told} = scene;
        talk('main', drawing, failure);
        talk('backup', '5ms (a|)');
        const states$ = play('o 30s e', {welcome});
        talk('backup', '5ms (a|)');
        expectObservable(questionsOf(states$)).toBe(`a ${String(at - 1)}ms w ${String(30_000 - at)}ms o`, {
          a: '',
          w: welcome,
          o: `${welcome},one`,
        });
        flush();
        expect(calls).to.deep.equal(['talk main -', 'talk backup -', 'talk backup backup-1']);
        expect(isMainBad(scene, 30_000)).to.equal(true);
        expect(told.map(({type}) => type)).to.deep.equal(['answered', 'asked', 'sent', 'answered']);
      });
    });
  }

  it('that both refuse shows and moves nothing', () => {
    stage(scene => {
      const {talk, play, expectObservable, flush, calls, reported} = scene;
      talk('main', '5ms #', status(403));
      talk('backup', '5ms #', status(503));
      expectObservable(questionsOf(play('o', {welcome}))).toBe('a', {a: ''});
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk backup -']);
      expect(reported.map(({type}) => type)).to.not.include.members(['both.down', 'waiting']);
    });
  });

  it('that the browser could not send is held against nobody', () => {
    stage(scene => {
      const {talk, play, expectObservable, flush, calls} = scene;
      talk('main', '5ms #', failing.offline);
      talk('main', '5ms (a|)');
      expectObservable(questionsOf(play('o 9ms e', {welcome}))).toBe('a 9ms o', asks);
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk main -']);
    });
  });

  it('ends with the page: nobody is blamed for what breaks then', () => {
    stage(scene => {
      const {talk, play, expectObservable, expectSubscriptions, flush, stored} = scene;
      const greeting = talk('main', '9ms #', failing.net);
      expectObservable(questionsOf(play('o', {welcome, page: '5ms l'}))).toBe('a', asks);
      expectSubscriptions(greeting.subscriptions).toBe('^ 4ms !');
      flush();
      expect(stored).to.deep.equal([]);
    });
  });
});
