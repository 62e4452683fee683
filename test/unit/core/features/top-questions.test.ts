import {expect} from 'chai';
import {distinctUntilChanged, map} from 'rxjs';
import {topQuestions} from '../../../../src/core/features/top-questions.js';
import {failing, on, stage, type Stage} from '../../../support/stage.js';

const lists = {u: 'undefined', a: 'A,B', b: 'C'};
const topOf = ({play, secondaryApi}: Stage, drawing: string, count = 3) =>
  play(drawing, {features: [topQuestions(secondaryApi, () => count)]}).pipe(
    map(({offers}) => String(offers?.top?.join())),
    distinctUntilChanged(),
  );

describe('the questions asked most', () => {
  it('are asked for once a conversation, of the server of the dialog, and told to nobody', () => {
    stage(scene => {
      const {secondary, talk, expectObservable, expectSubscriptions, flush, calls, told, remember} = scene;
      remember(on('backup', 'backup-1'));
      const top = secondary('topQuestions', 'backup', '20ms (a|)', ['A', 'B']);
      talk('backup', '5ms (a|)');
      talk('backup', '5ms (a|)', undefined, 'backup-2');
      expectObservable(topOf(scene, '99ms e 99ms f')).toBe('u 19ms a', lists);
      expectSubscriptions(top.subscriptions).toBe('^ 19ms !');
      flush();
      expect(calls).to.deep.equal(['topQuestions backup 3', 'talk backup backup-1', 'talk backup backup-1']);
      expect(told.some(({type}) => type === 'offered')).to.equal(false);
    });
  });

  it('are asked for again after a restart, which ends what was out', () => {
    stage(scene => {
      const {secondary, expectObservable, expectSubscriptions} = scene;
      const first = secondary('topQuestions', 'main', '1s (a|)', ['A', 'B']);
      secondary('topQuestions', 'main', '20ms (a|)', ['C']);
      expectObservable(topOf(scene, '99ms r')).toBe('u 118ms b', lists);
      expectSubscriptions(first.subscriptions).toBe('^ 98ms !');
    });
  });

  it('are not asked for when none are wanted', () => {
    stage(scene => {
      scene.expectObservable(topOf(scene, '99ms r', 0)).toBe('u', lists);
      scene.flush();
      expect(scene.calls).to.deep.equal([]);
    });
  });

  for (const [what, drawing, failure, end] of [
    ['fail', '20ms #', failing.net, '^ 19ms !'],
    ['are late', '6s (a|)', undefined, '^ 4999ms !'],
  ] as const) {
    it(`that ${what} are done without, and nobody is blamed`, () => {
      stage(scene => {
        const {secondary, talk, expectObservable, expectSubscriptions, flush, calls, stored} = scene;
        const top = secondary('topQuestions', 'main', drawing, ['A', 'B'], failure);
        talk('main', '5ms (a|)');
        expectObservable(topOf(scene, '10s e')).toBe('u', lists);
        expectSubscriptions(top.subscriptions).toBe(end);
        flush();
        expect(calls).to.deep.equal(['topQuestions main 3', 'talk main -']);
        expect(stored.length).to.equal(1);
        expect(scene.reported.map(({type}) => type)).to.not.include('defect');
      });
    });
  }
});
