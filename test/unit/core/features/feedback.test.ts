import {expect} from 'chai';
import {distinctUntilChanged, map, timer, type Observable} from 'rxjs';
import type {Rating, Turn} from '../../../../src/core/types.js';
import type {DialogEvent} from '../../../../src/core/events.js';
import type {Intent} from '../../../../src/core/intents.js';
import {sendFeedback} from '../../../../src/core/features/feedback.js';
import {reduce, type DialogState} from '../../../../src/core/state.js';
import {BACKUP, failing, MAIN, on, stage, status, type Stage} from '../../../support/stage.js';

const turn = (id: string, epoch: number): Turn => ({
  id,
  question: id,
  progress: {type: 'answered', html: '', by: MAIN},
  epoch,
});
const rating = (of: Turn, given: Rating): Intent => ({type: 'rate', turn: of, rating: given});
/** Ratings of the first and the second question of the first dialog, and of an answer of the second dialog. */
const intents = {
  1: rating(turn('q1', 1), {type: 'positive'}),
  2: rating(turn('q2', 1), {type: 'negative'}),
  3: rating(turn('q2', 1), {type: 'comment', text: 'no'}),
  4: rating(turn('q2', 2), {type: 'positive'}),
};
const playing = ({play, secondaryApi}: Stage, drawing: string) =>
  play(drawing, {intents, features: [sendFeedback(secondaryApi)]});

/** The ratings that stand there, whenever they change. */
const ratingsOf = (states$: Observable<DialogState>) =>
  states$.pipe(
    map(({turns}) => turns.map(one => one.rating).join()),
    distinctUntilChanged(),
  );
const letters = {n: '', m: ',', p: 'positive', f: 'failed', q: ',positive', g: 'failed,'};
const ratingCalls = ({calls}: Stage) => calls.filter(call => call.startsWith('rate'));

describe('a rating', () => {
  it('goes to the server and the context of the answer’s dialog, and stands on its turn when it has arrived', () => {
    stage(scene => {
      const {talk, secondary, expectObservable, expectSubscriptions, flush, told} = scene;
      talk('main', '5ms (a|)');
      const call = secondary('rate', 'main', '5ms (a|)');
      expectObservable(ratingsOf(playing(scene, 'e 9ms 1'))).toBe('n 14ms p', letters);
      expectSubscriptions(call.subscriptions).toBe('10ms ^ 4ms !');
      flush();
      expect(ratingCalls(scene)).to.deep.equal(['rate main main-1 positive']);
      expect(told.at(-1)).to.deep.equal({type: 'rated', id: 'q1', rating: 'positive'});
    });
  });

  it('goes to the backup where the dialog lives there', () => {
    stage(scene => {
      const {talk, secondary, expectObservable, flush, remember} = scene;
      remember(on('main', 'main-1'));
      talk('main', '5ms (a|)');
      talk('main', '5ms #', status(500));
      talk('backup', '5ms (a|)');
      secondary('rate', 'backup', '5ms (a|)');
      expectObservable(ratingsOf(playing(scene, 'e 9ms f 19ms 4'))).toBe('n 9ms m 24ms q', letters);
      flush();
      expect(ratingCalls(scene)).to.deep.equal(['rate backup backup-1 positive']);
    });
  });

  it('of a dialog that has moved since goes nowhere, and says so', () => {
    stage(scene => {
      const {talk, expectObservable, flush} = scene;
      talk('main', '5ms (a|)');
      talk('main', '5ms #', status(500));
      talk('backup', '5ms (a|)');
      expectObservable(ratingsOf(playing(scene, 'e 9ms f 19ms 1'))).toBe('n 9ms m 19ms g', letters);
      flush();
      expect(ratingCalls(scene)).to.deep.equal([]);
    });
  });

  it('of a dialog that another tab has just moved goes nowhere either', () => {
    stage(scene => {
      const {talk, expectObservable, flush, remember} = scene;
      talk('main', '5ms (a|)');
      timer(8).subscribe(() => {
        remember(on('backup', 'backup-7', 0, 2));
      });
      expectObservable(ratingsOf(playing(scene, 'e 9ms 1'))).toBe('n 9ms f', letters);
      flush();
      expect(ratingCalls(scene)).to.deep.equal([]);
    });
  });

  it('of a dialog that has been idle for too long goes nowhere, and says so', () => {
    stage(scene => {
      const {talk, expectObservable, flush} = scene;
      talk('main', '5ms (a|)');
      expectObservable(ratingsOf(playing(scene, 'e 631s 1'))).toBe('n 631s f', letters);
      flush();
      expect(ratingCalls(scene)).to.deep.equal([]);
    });
  });

  for (const [what, drawing, failure, end] of [
    ['fails', '5ms #', failing.net, '10ms ^ 4ms !'],
    ['is late', '6s (a|)', undefined, '10ms ^ 4999ms !'],
  ] as const) {
    it(`that ${what} says so, moves nothing, blames nobody, and can be given again`, () => {
      stage(scene => {
        const {talk, secondary, expectObservable, expectSubscriptions, flush, stored} = scene;
        talk('main', '5ms (a|)');
        const call = secondary('rate', 'main', drawing, null, failure);
        secondary('rate', 'main', '5ms (a|)');
        const failsAt = what === 'fails' ? 15 : 5010;
        expectObservable(ratingsOf(playing(scene, 'e 9ms 1 5999ms 1'))).toBe(
          `n ${String(failsAt - 1)}ms f ${String(6015 - failsAt - 1)}ms p`,
          letters,
        );
        expectSubscriptions(call.subscriptions).toBe(end);
        flush();
        expect(stored.length).to.equal(1);
      });
    });
  }

  it('waits for the one before: they arrive in the order of the visitor', () => {
    stage(scene => {
      const {talk, secondary, expectObservable, expectSubscriptions, flush} = scene;
      talk('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      const calls = [
        secondary('rate', 'main', '20ms #', null, failing.net),
        secondary('rate', 'main', '5ms (a|)'),
      ];
      const last = secondary('rate', 'main', '5ms (a|)');
      expectObservable(ratingsOf(playing(scene, 'e 9ms f 9ms (123)'))).toBe('n 9ms m 29ms g 4ms x 4ms y', {
        ...letters,
        x: 'failed,negative',
        y: 'failed,comment',
      });
      expectSubscriptions(calls[0]?.subscriptions ?? []).toBe('20ms ^ 19ms !');
      expectSubscriptions(calls[1]?.subscriptions ?? []).toBe('40ms ^ 4ms !');
      expectSubscriptions(last.subscriptions).toBe('45ms ^ 4ms !');
      flush();
      expect(ratingCalls(scene)).to.deep.equal([
        'rate main main-1 positive',
        'rate main main-1 negative',
        'rate main main-1 comment',
      ]);
    });
  });

  it('ends with a restart', () => {
    stage(scene => {
      const {talk, secondary, expectObservable, expectSubscriptions} = scene;
      talk('main', '5ms (a|)');
      const call = secondary('rate', 'main', '-');
      expectObservable(ratingsOf(playing(scene, 'e 9ms 1 9ms r')), '^ 1s !').toBe('n', letters);
      expectSubscriptions(call.subscriptions).toBe('10ms ^ 9ms !');
    });
  });

  it('of another tab stands here too, and nothing is waited for', () => {
    stage(({hot, play, expectObservable}) => {
      const question = {id: 'other', text: 'one'};
      const answer = {html: '', contextId: null};
      const told = hot<DialogEvent>('-ap', {
        a: {type: 'answered', id: 'other', question, answer, by: MAIN, epoch: 1},
        p: {type: 'rated', id: 'other', rating: 'positive'},
      });
      const ratings$ = play('-', {told}).pipe(map(({turns}) => turns.map(one => one.rating).join()));
      expectObservable(ratings$).toBe('nnp', letters);
    });
  });

  it('stands on its turn alone', () => {
    const state: DialogState = {turns: [turn('q1', 1), turn('q2', 1)], server: BACKUP};
    const {turns, server} = reduce(state, {type: 'rated', id: 'q2', rating: 'negative'});
    expect(turns).to.deep.equal([turn('q1', 1), {...turn('q2', 1), rating: 'negative'}]);
    expect(server).to.equal(BACKUP);
  });
});
