import {expect} from 'chai';
import {distinctUntilChanged, filter, map, NEVER, share, timer} from 'rxjs';
import type {DialogEvent} from '../../../src/core/events.js';
import {BACKUP, MAIN, on, stage, status} from '../../support/stage.js';

describe('other tabs (E14)', () => {
  it('take their turn: a question that moves waits for a tab that begins a dialog', () => {
    stage(scene => {
      const {talk, play, progress, expectObservable} = scene;
      scene.turn$ = timer(100);
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      talk('backup', ' 5ms (a|)');
      const states$ = play('e 199ms f');
      expectObservable(progress(states$)).toBe('s 4ms M 104ms A');
      expectObservable(progress(states$, 1)).toBe('200ms S 4ms A');
    });
  });

  it('restart for all: what is out here is aborted and forgotten, even over a reload', () => {
    stage(scene => {
      const {talk, play, expectObservable, expectSubscriptions, cold, flush} = scene;
      const main = talk('main', '1s (a|)');
      const restarted = cold<DialogEvent>('9ms r', {r: {type: 'restarted'}}).pipe(share());
      const turns$ = play('e', {told: restarted}).pipe(
        map(({turns}) => turns.length),
        distinctUntilChanged(),
      );
      expectObservable(turns$).toBe('(01) 5ms 0', {0: 0, 1: 1});
      expectSubscriptions(main.subscriptions).toBe('^ 8ms !');
      flush();
      expect(scene.pendingQuestions).to.deep.equal([]);
      expect(scene.told.map(({type}) => type)).to.deep.equal(['asked', 'sent']);
    });
  });

  it('disturb nothing with what they ask themselves', () => {
    stage(({talk, play, expectObservable, expectSubscriptions, cold}) => {
      const main = talk('main', '20ms (a|)');
      const told = cold<DialogEvent>('9ms a', {
        a: {type: 'asked', question: {id: 'other', text: 'else'}},
      }).pipe(share());
      const turns$ = play('e', {told}).pipe(map(({turns}) => turns.map(turn => turn.id).join()));
      expectObservable(turns$.pipe(distinctUntilChanged()), '^ 99ms !').toBe('(ab) 5ms c', {
        a: '',
        b: 'q1',
        c: 'q1,other',
      });
      expectSubscriptions(main.subscriptions).toBe('^ 19ms !');
    });
  });

  it('are told what happens here, not what a server remembers', () => {
    stage(({talk, history, play, expectObservable, flush, remember, told}) => {
      remember(on('main', 'main-1'));
      history('main', '3ms (a|)');
      talk('main', '5ms (a|)');
      expectObservable(play('o 9ms e 9ms r'), '^ 1s !');
      flush();
      expect(told.map(({type}) => type)).to.deep.equal(['asked', 'sent', 'answered', 'restarted']);
    });
  });

  it('leave this one what it remembers over a reload: a copy of its own questions', () => {
    stage(scene => {
      const {talk, play, expectObservable, flush, cold} = scene;
      const question = {id: 'copy', text: 'copied'};
      const sendings = [{to: MAIN, at: -5}];
      scene.pendingQuestions = [{question, repeats: 0, askedAt: -9, sendings}];
      scene.own$ = NEVER;
      talk('main', '-');
      const told = cold<DialogEvent>('9ms (abcd)', {
        a: {type: 'asked', question: {id: 'other', text: 'else'}},
        b: {type: 'sent', id: 'other', to: MAIN},
        c: {type: 'sent', id: 'copy', to: BACKUP},
        d: {type: 'asked', question},
      }).pipe(share());
      expectObservable(play('e', {told}), '^ 99ms !');
      flush();
      expect(scene.pendingQuestions.map(({question: {id}, sendings}) => [id, sendings])).to.deep.equal([
        ['copy', [...sendings, {to: BACKUP, at: 9}]],
        ['q1', [{to: MAIN, at: 0}]],
      ]);
    });
  });

  for (const [what, dialog, epoch] of [
    ['nothing of the dialog', {server: MAIN, contextId: 'main-1', usedAt: 0}, 1],
    ['a move', {server: BACKUP, contextId: 'backup-1', usedAt: 3}, 2],
    ['a move to a server that gave the same id', {server: BACKUP, contextId: 'main-1', usedAt: 3}, 2],
    ['a new dialog on the same server', {server: MAIN, contextId: 'main-2', usedAt: 3}, 2],
    ['an end', null, 2],
  ] as const) {
    it(`that stored ${what} while a question was out leave its answer in its dialog`, () => {
      stage(({talk, play, expectObservable, remember}) => {
        remember(on('main', 'main-1', 0, 1));
        talk('main', '5ms (a|)');
        timer(3).subscribe(() => {
          remember({epoch, dialog, health: {}});
        });
        const epochs$ = play('e').pipe(
          map(({turns}) => turns[0]),
          filter(turn => turn?.progress.type === 'answered'),
          map(turn => turn?.epoch),
        );
        expectObservable(epochs$).toBe('5ms a', {a: 1});
      });
    });
  }

  it('that stored the dialog that an answer belongs to agree with it', () => {
    stage(({talk, play, expectObservable, remember}) => {
      talk('main', '5ms (a|)');
      timer(3).subscribe(() => {
        remember(on('main', 'main-1', 3, 4));
      });
      const epochs$ = play('e').pipe(
        map(({turns}) => turns[0]),
        filter(turn => turn?.progress.type === 'answered'),
        map(turn => turn?.epoch),
      );
      expectObservable(epochs$).toBe('5ms a', {a: 4});
    });
  });
});

describe('a question of another tab', () => {
  const question = {id: 'other', text: 'else'};
  const asked: DialogEvent = {type: 'asked', question};
  const sent: DialogEvent = {type: 'sent', id: 'other', to: MAIN};
  const answer = {html: 'so it is', contextId: 'main-1'};
  const answered: DialogEvent = {type: 'answered', id: 'other', question, answer, by: MAIN, epoch: 1};
  const refused: DialogEvent = {type: 'refused', id: 'other', why: 'invalid'};
  const ofAnother: DialogEvent = {type: 'sent', id: 'another', to: MAIN};
  const events = {a: asked, s: sent, x: answered, r: refused, z: ofAnother};

  it('is shown as one of another tab, at once and with its answer', () => {
    stage(({play, cold, expectObservable}) => {
      const told = cold<DialogEvent>('5ms a 4ms s 4ms x', events).pipe(share());
      const turns$ = play('-', {told}).pipe(
        map(({turns}) => turns[0]),
        filter(turn => turn !== undefined),
        map(({elsewhere, progress}) => `${progress.type} ${elsewhere === true ? 'elsewhere' : 'here'}`),
      );
      expectObservable(turns$, '^ 1s !').toBe('5ms a 4ms s 4ms x', {
        a: 'queued elsewhere',
        s: 'sent elsewhere',
        x: 'answered elsewhere',
      });
    });
  });

  // Ten minutes of effort, and twice the time of an answer.
  for (const [what, drawing, expected] of [
    ['that falls silent is given up: its tab has crashed', '5ms a', '5ms q 639999ms u'],
    ['is not given up while it is heard of', '5ms a 599999ms s', '5ms q 599999ms s 639999ms u'],
    ['is given up, whatever is heard of others', '5ms a 599999ms z', '5ms q 639999ms u'],
    ['is not given up once it is answered', '5ms a 4ms x', '5ms q 4ms x'],
    ['is not given up once it is refused', '5ms a 4ms r', '5ms q 4ms r'],
  ] as const) {
    it(what, () => {
      stage(({play, cold, expectObservable}) => {
        const told = cold<DialogEvent>(drawing, events).pipe(share());
        const progress$ = play('-', {told}).pipe(
          map(({turns}) => turns[0]?.progress),
          filter(progress => progress !== undefined),
          distinctUntilChanged(),
        );
        expectObservable(progress$, '^ 30m !').toBe(expected, {
          q: {type: 'queued'},
          s: {type: 'sent', to: MAIN},
          u: {type: 'unsent', unsure: true},
          x: {type: 'answered', html: 'so it is', by: MAIN},
          r: {type: 'refused', why: 'invalid'},
        });
      });
    });
  }
});
