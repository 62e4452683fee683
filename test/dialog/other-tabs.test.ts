import {expect} from '@open-wc/testing';
import {distinctUntilChanged, filter, map, share, timer} from 'rxjs';
import type {Fact} from '../../src/dialog/facts.js';
import {BACKUP, MAIN, on, stage, status} from '../support/stage.js';

describe('other tabs', () => {
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
      const restarted = cold<Fact>('9ms r', {r: {was: 'restarted'}}).pipe(share());
      const turns$ = play('e', {told: restarted}).pipe(
        map(({turns}) => turns.length),
        distinctUntilChanged(),
      );
      expectObservable(turns$).toBe('(01) 5ms 0', {0: 0, 1: 1});
      expectSubscriptions(main.subscriptions).toBe('^ 8ms !');
      flush();
      expect(scene.unsettled).to.deep.equal([]);
      expect(scene.told.map(({was}) => was)).to.deep.equal(['asked', 'sent']);
    });
  });

  it('disturb nothing with what they ask themselves', () => {
    stage(({talk, play, expectObservable, expectSubscriptions, cold}) => {
      const main = talk('main', '20ms (a|)');
      const told = cold<Fact>('9ms a', {a: {was: 'asked', question: {id: 'other', text: 'else'}}}).pipe(
        share(),
      );
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
      expect(told.map(({was}) => was)).to.deep.equal(['asked', 'sent', 'answered', 'restarted']);
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
          filter(turn => turn?.progress.is === 'answered'),
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
        filter(turn => turn?.progress.is === 'answered'),
        map(turn => turn?.epoch),
      );
      expectObservable(epochs$).toBe('5ms a', {a: 4});
    });
  });
});
