import {expect} from 'chai';
import {map, NEVER, Subject, timer, type Observable} from 'rxjs';
import type {DialogEvent} from '../../../../src/core/events.js';
import type {PendingQuestion} from '../../../../src/core/question/pending-questions.js';
import {MAIN, on, stage, type Stage} from '../../../support/stage.js';

const given: PendingQuestion = {
  question: {id: 'old', text: 'one'},
  repeats: 0,
  askedAt: -1000,
  sendings: [{to: MAIN, at: -1000}],
};
const found = {question: 'one', html: 'yes'};

describe('a question that somebody else takes care of (E15)', () => {
  const heldElsewhere = (scene: Stage, own$: Observable<unknown>): void => {
    scene.pendingQuestions = [given];
    scene.own$ = own$;
    scene.remember(on('main', 'main-1', -1000));
  };

  it('is shown, and left alone', () => {
    stage(scene => {
      const {play, expectObservable, flush, calls, told} = scene;
      heldElsewhere(scene, NEVER);
      const turns$ = play('-').pipe(map(({turns}) => turns[0]?.elsewhere));
      expectObservable(turns$).toBe('b', {b: true});
      flush();
      expect(calls).to.deep.equal([]);
      expect(told).to.deep.equal([]);
    });
  });

  it('is taken over when its owner is gone, by its history first', () => {
    stage(scene => {
      const {history, play, progress, expectObservable, flush, calls} = scene;
      heldElsewhere(scene, timer(1000));
      history('main', '5ms (a|)', undefined, [found]);
      expectObservable(progress(play('-'))).toBe('1005ms a');
      flush();
      expect(calls).to.deep.equal(['history main main-1']);
    });
  });

  it('is not taken over when its owner has settled it', () => {
    stage(scene => {
      const {play, progress, expectObservable, flush, calls} = scene;
      heldElsewhere(scene, timer(1000));
      timer(500).subscribe(() => {
        scene.pendingQuestions = [];
      });
      expectObservable(progress(play('-'))).toBe('');
      flush();
      expect(calls).to.deep.equal([]);
    });
  });

  it('is answered by what its owner tells, which settles it here too', () => {
    stage(scene => {
      const {play, progress, expectObservable, flush, calls} = scene;
      const own$ = new Subject();
      heldElsewhere(scene, own$);
      const answer = {html: 'yes', contextId: 'main-1'};
      const {question} = given;
      const answered: DialogEvent = {type: 'answered', id: 'old', question, answer, by: MAIN, epoch: 1};
      expectObservable(progress(play('-', {told: timer(500).pipe(map(() => answered))}))).toBe('500ms a');
      timer(600).subscribe(own$);
      flush();
      expect(calls).to.deep.equal([]);
      expect(scene.pendingQuestions).to.deep.equal([]);
    });
  });
});
