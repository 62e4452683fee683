import {expect} from 'chai';
import {filter, map, timer} from 'rxjs';
import type {Interaction} from '../../../../src/core/types.js';
import type {PendingQuestion} from '../../../../src/core/question/pending-questions.js';
import {BACKUP, failing, MAIN, on, stage} from '../../../support/stage.js';

const minute = 60_000;
const other = {question: 'other', html: 'no'};
const found = {question: 'one', html: 'yes'};
const given: PendingQuestion = {
  question: {id: 'old', text: 'one'},
  repeats: 0,
  askedAt: -1000,
  sendings: [{to: MAIN, at: -1000}],
};
const unsafe = {...given.question, unsafe: true};

describe('a question that a reload has interrupted', () => {
  it('is answered by the history: it had been carried out', () => {
    stage(scene => {
      const {history, play, expectObservable, flush, calls, remember, told} = scene;
      scene.pendingQuestions = [given];
      remember(on('main', 'main-1', -1000, 7));
      history('main', '5ms (a|)', undefined, [{question: 'one', html: 'an earlier one'}, found, other]);
      const answers$ = play('-').pipe(
        map(({turns}) => turns[0]),
        filter(turn => turn?.progress.type === 'answered'),
      );
      expectObservable(answers$, '^ 1s !').toBe('5ms a', {
        a: {id: 'old', question: 'one', progress: {type: 'answered', html: 'yes', by: MAIN}, epoch: 7},
      });
      flush();
      expect(calls).to.deep.equal(['history main main-1']);
      expect(told.at(-1)).to.deep.include({type: 'answered', answer: {html: 'yes', contextId: 'main-1'}});
      expect(scene.pendingQuestions).to.deep.equal([]);
    });
  });

  it('is answered by the history even when another tab has ended the dialog meanwhile', () => {
    stage(scene => {
      const {history, status: probe, play, progress, expectObservable, flush, remember, told} = scene;
      scene.pendingQuestions = [given];
      remember(on('main', 'main-1', -1000));
      history('main', '5ms (a|)', undefined, [found]);
      for (let asked = 0; asked < 2; asked++) probe('main', '-');
      probe('backup', '-');
      timer(2).subscribe(() => {
        remember({epoch: 8, dialog: null, health: {}});
      });
      expectObservable(progress(play('3ms k')), '^ 1s !').toBe('5ms a');
      flush();
      expect(told.at(-1)).to.deep.include({type: 'answered', answer: {html: 'yes', contextId: null}});
    });
  });

  // what was unsettled, what the history of the dialog's server says after 5 ms, the letters that follow
  const sentAgain = '5ms s 4ms a';
  const cases: readonly (readonly [string, PendingQuestion, readonly Interaction[] | 'fails', string])[] = [
    ['is sent again when the history does not know it', given, [other], sentAgain],
    ['is sent again when the history fails', given, 'fails', sentAgain],
    ['is sent again while it is young', {...given, askedAt: 6 - minute}, [], sentAgain],
    [
      'waits for the visitor when it was sent a minute ago',
      {...given, sendings: [{to: MAIN, at: 5 - minute}]},
      [],
      '5ms u',
    ],
    [
      'waits for the visitor when it was asked a minute ago, and never sent',
      {...given, askedAt: -minute, sendings: []},
      [],
      '5ms u',
    ],
    ['waits for the visitor when it may have had effects', {...given, question: unsafe}, [], '5ms U'],
    ['is found by its words, not by its place', given, [found, other], '5ms a'],
    ['is found though the clock of the server is behind', given, [{...found, at: -61_000 + 1}], '5ms a'],
    [
      'is another one than the same words that were answered before',
      {...given, repeats: 1},
      [found, other],
      sentAgain,
    ],
    ['is the last of the same words', {...given, repeats: 1}, [{...found, html: 'no'}, found], '5ms a'],
    ['is another one than the same question long before', given, [{...found, at: -61_000}], sentAgain],
  ];
  for (const [what, unsettled, said, expected] of cases) {
    it(what, () => {
      stage(scene => {
        const {history, talk, play, expectObservable, remember} = scene;
        scene.pendingQuestions = [unsettled];
        remember(on('main', 'main-1', -1000));
        if (said === 'fails') history('main', '5ms #', failing.net);
        else history('main', '5ms (a|)', undefined, said);
        talk('main', '5ms (a|)');
        const letters$ = play('-').pipe(
          map(({turns}) => turns[0]?.progress),
          filter(progress => progress !== undefined && progress.type !== 'queued'),
          map(progress => (progress.type === 'unsent' && progress.unsure ? 'U' : progress.type.charAt(0))),
        );
        const letters = {a: 'a', s: 's', u: 'u', U: 'U'};
        expectObservable(letters$, '^ 1s !').toBe(expected, letters);
      });
    });
  }

  it('that was sent to a server that the dialog has left is sent without asking for a history', () => {
    stage(scene => {
      const {talk, play, progress, expectObservable, flush, calls, remember} = scene;
      scene.pendingQuestions = [{...given, sendings: [{to: BACKUP, at: -1000}]}];
      remember(on('main', 'main-1', -1000));
      talk('main', '5ms (a|)');
      expectObservable(progress(play('-'))).toBe('s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main main-1']);
    });
  });

  for (const [what, asked, said, expected] of [
    ['is sent when the history does not know it', given.question, [], '5ms s 4ms a'],
    ['is sent, even one with effects', unsafe, [], '5ms s 4ms a'],
    ['is answered by the history: another tab had a copy', unsafe, [found], '5ms a'],
  ] as const) {
    it(`that was never sent ${what}`, () => {
      stage(scene => {
        const {history, talk, play, progress, expectObservable, remember} = scene;
        scene.pendingQuestions = [{...given, question: asked, sendings: []}];
        remember(on('main', 'main-1', -1000));
        history('main', '5ms (a|)', undefined, said);
        talk('main', '5ms (a|)');
        expectObservable(progress(play('-'))).toBe(expected);
      });
    });
  }

  it('with effects, that was never sent, waits for the visitor when the history fails', () => {
    stage(scene => {
      const {history, play, progress, expectObservable, remember} = scene;
      scene.pendingQuestions = [{...given, question: unsafe, sendings: []}];
      remember(on('main', 'main-1', -1000));
      history('main', '5ms #', failing.net);
      expectObservable(progress(play('-'))).toBe('5ms u');
    });
  });

  it('with effects, never sent and a minute old, waits for the visitor: that much is sure', () => {
    stage(scene => {
      const {play, expectObservable} = scene;
      scene.pendingQuestions = [{question: unsafe, repeats: 0, askedAt: -minute, sendings: []}];
      const progress$ = play('-').pipe(
        map(({turns}) => turns[0]?.progress),
        filter(progress => progress?.type === 'unsent'),
      );
      expectObservable(progress$).toBe('u', {u: {type: 'unsent', unsure: false}});
    });
  });

  it('is judged by its own age', () => {
    stage(scene => {
      const {talk, play, expectObservable} = scene;
      const never = {repeats: 0, sendings: []};
      scene.pendingQuestions = [
        {question: {id: 'old', text: 'one'}, askedAt: -10 * minute, ...never},
        {question: {id: 'young', text: 'two'}, askedAt: -1000, ...never},
      ];
      talk('main', '5ms (a|)');
      const progress$ = play('-').pipe(map(({turns}) => turns.map(turn => turn.progress.type).join()));
      const last$ = progress$.pipe(filter(progress => progress.includes('answered')));
      expectObservable(last$).toBe('5ms a', {a: 'unsent,answered'});
    });
  });
});
