import {expect} from 'chai';
import {distinctUntilChanged, map, Subject, timer, type Observable} from 'rxjs';
import type {DialogEvent} from '../../../../src/core/events.js';
import type {DialogState} from '../../../../src/core/state.js';
import type {PendingQuestion} from '../../../../src/core/question/pending-questions.js';
import {failing, MAIN, on, stage} from '../../../support/stage.js';

const welcome = '#welcome#';
const asks = {a: '', g: welcome, o: 'one', b: `${welcome},one`, r: 'before'};

/** The questions that stand there. */
const questionsOf = (states$: Observable<DialogState>) =>
  states$.pipe(
    map(({turns}) => turns.map(({question}) => question).join()),
    distinctUntilChanged(),
  );

describe('a greeting', () => {
  it('is asked for once, when there is no dialog, and begins it', () => {
    stage(scene => {
      const {talk, play, expectObservable, expectSubscriptions, flush, calls, sent, stored, told} = scene;
      const main = talk('main', '     20ms (a|)');
      const states$ = play('--o 50ms o', {welcome});
      expectObservable(questionsOf(states$)).toBe('a 21ms g', asks);
      expectSubscriptions(main.subscriptions).toBe('--^ 19ms !');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
      expect(sent).to.deep.equal([{id: 'q1', text: welcome, hidden: true, unregistered: true}]);
      const dialog = {server: MAIN, contextId: 'main-1', usedAt: 22};
      expect(stored).to.deep.equal([{epoch: 1, dialog, health: {[MAIN]: {okAt: 22}}}]);
      expect(told.map(({type}) => type)).to.deep.equal(['answered']);
      expect(scene.pendingQuestions).to.deep.equal([]);
    });
  });

  it('is not asked for where something was seen in this tab', () => {
    stage(scene => {
      const progress = {type: 'answered', html: 'yes', by: MAIN} as const;
      scene.transcript = [{id: 'seen', question: 'seen', progress}];
      scene.expectObservable(questionsOf(scene.play('o', {welcome})), '^ 1s !').toBe('s', {s: 'seen'});
      scene.flush();
      expect(scene.calls).to.deep.equal([]);
    });
  });

  it('is an answer to a hidden question', () => {
    stage(({talk, play, expectObservable}) => {
      talk('main', '5ms (a|)');
      const turn = {
        id: 'q1',
        question: welcome,
        progress: {type: 'answered', html: '<p>main</p>', by: MAIN},
        epoch: 1,
        hidden: true,
      };
      const turns$ = play('o', {welcome}).pipe(map(({turns}) => turns));
      expectObservable(turns$).toBe('a 4ms b', {a: [], b: [turn]});
    });
  });

  it('is part of the dialog: the first question carries its context id', () => {
    stage(({talk, play, expectObservable, flush, calls, stored}) => {
      talk('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      const marks$ = play('o 9ms e', {welcome}).pipe(map(({turns}) => turns.map(turn => turn.begins).join()));
      expectObservable(marks$.pipe(distinctUntilChanged())).toBe('a 9ms b', {a: '', b: ','});
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk main main-1']);
      expect(stored.at(-1)?.epoch).to.equal(1);
    });
  });

  it('is asked for when the dialog’s history is empty, of the same dialog', () => {
    stage(({talk, history, play, expectObservable, flush, calls, remember, stored}) => {
      remember(on('backup', 'backup-7', 0, 3));
      history('backup', '5ms (a|)', undefined, []);
      talk('backup', '   5ms (a|)', undefined, 'backup-7');
      expectObservable(questionsOf(play('o', {welcome}))).toBe('a 9ms g', asks);
      flush();
      expect(calls).to.deep.equal(['history backup backup-7', 'talk backup backup-7']);
      expect(stored.at(-1)?.epoch).to.equal(3);
    });
  });

  it('is asked for when the dialog that was idle is over', () => {
    stage(({talk, available, play, expectObservable, flush, calls, remember, stored}) => {
      remember(on('backup', 'backup-7', 0, 3));
      available('backup', '5ms (a|)', false);
      talk('main', '5ms (a|)');
      expectObservable(questionsOf(play('631s o', {welcome}))).toBe('a 631009ms g', asks);
      flush();
      expect(calls).to.deep.equal(['available backup backup-7', 'talk main -']);
      expect(stored.at(-1)?.epoch).to.equal(5);
    });
  });

  it('is not asked for when the history has something', () => {
    stage(({history, play, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      history('main', '5ms (a|)');
      expectObservable(questionsOf(play('o', {welcome}))).toBe('a 4ms r', asks);
      flush();
      expect(calls).to.deep.equal(['history main main-1']);
    });
  });

  it('is not asked for when the history fails: something may have been said', () => {
    stage(({history, play, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      history('main', '5ms #', failing.net);
      expectObservable(questionsOf(play('o', {welcome}))).toBe('a', asks);
      flush();
      expect(calls).to.deep.equal(['history main main-1']);
    });
  });

  it('is not asked for without a keyword', () => {
    stage(({play, expectObservable, flush, calls}) => {
      expectObservable(questionsOf(play('o'))).toBe('a', asks);
      flush();
      expect(calls).to.deep.equal([]);
    });
  });

  for (const [what, sentTo] of [
    ['is asked again', null],
    ['was given up', MAIN],
  ] as const) {
    it(`is not asked for when a question that a reload has interrupted ${what}`, () => {
      stage(scene => {
        const {talk, play, expectObservable, flush, sent} = scene;
        const question = {id: 'old', text: 'one', unsafe: sentTo !== null};
        const given: PendingQuestion = {
          question,
          repeats: 0,
          askedAt: 0,
          sendings: sentTo === null ? [] : [{to: sentTo, at: 0}],
        };
        scene.pendingQuestions = [given];
        if (sentTo === null) talk('main', '9ms (a|)');
        expectObservable(questionsOf(play('-o', {welcome}))).toBe('o', asks);
        flush();
        expect(sent.map(({text}) => text)).to.deep.equal(sentTo === null ? ['one'] : []);
      });
    });
  }

  it('is not asked for when the visitor has asked while an empty history was on its way', () => {
    stage(({talk, history, play, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      history('main', '20ms (a|)', undefined, []);
      talk('main', '5ms (a|)');
      expectObservable(questionsOf(play('oe', {welcome}))).toBe('ao', asks);
      flush();
      expect(calls).to.deep.equal(['history main main-1', 'talk main main-1']);
    });
  });

  it('is not asked for when the visitor has asked before the window shows', () => {
    stage(({talk, history, play, expectObservable, flush, calls}) => {
      talk('main', '5ms (a|)');
      history('main', '5ms (a|)', undefined, []);
      expectObservable(questionsOf(play('e 20ms o', {welcome}))).toBe('(ao)', asks);
      flush();
      expect(calls).to.deep.equal(['talk main -', 'history main main-1']);
    });
  });

  it('is asked for again after a restart, once the window wants it', () => {
    stage(({talk, play, expectObservable, expectSubscriptions, flush, calls}) => {
      const first = talk('main', ' 1s (a|)');
      const second = talk('main', '5ms (a|)');
      expectObservable(questionsOf(play('o 9ms r 9ms o', {welcome}))).toBe('a 24ms g', asks);
      expectSubscriptions(first.subscriptions).toBe('^ 9ms !');
      expectSubscriptions(second.subscriptions).toBe('20ms ^ 4ms !');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk main -']);
    });
  });

  it('is one dialog, shown once in each tab, when two tabs ask for it at once', () => {
    stage(({talk, play, expectObservable, flush, stored, reported}) => {
      const [one$, two$] = [new Subject<DialogEvent>(), new Subject<DialogEvent>()];
      const hear = (tab$: Subject<DialogEvent>) => (event: DialogEvent) => {
        timer(1).subscribe(() => {
          tab$.next(event);
        });
      };
      talk('main', '5ms (a|)', undefined, 'main-1');
      talk('main', '8ms (a|)', undefined, 'main-2');
      talk('main', '5ms (a|)', undefined, 'main-1');
      const first$ = play('o', {welcome, told: one$, tell: hear(two$)});
      const second$ = play('o 19ms e', {welcome, told: two$, tell: hear(one$)});
      expectObservable(questionsOf(first$)).toBe('a 4ms g 15ms b', asks);
      expectObservable(questionsOf(second$)).toBe('a 5ms g 13ms b', asks);
      flush();
      expect(stored.at(-1)).to.deep.include({
        epoch: 1,
        dialog: {server: MAIN, contextId: 'main-1', usedAt: 25},
      });
      expect(reported.map(({type}) => type)).to.include('late.discarded');
    });
  });
});
