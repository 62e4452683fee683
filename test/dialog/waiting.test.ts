import {expect} from '@open-wc/testing';
import {filter, map, timer} from 'rxjs';
import {failing, on, stage, status} from '../support/stage.js';

const {net} = failing;

// With `random` at 0.5 the pauses are 0.5, 1, 2, 4, 8, 15, 15… seconds.

describe('a waiting question', () => {
  it('probes at growing intervals, and never sends the question itself to find out', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls}) => {
      talk('main', '   5ms #', net);
      talk('backup', ' 5ms #', net);
      for (let round = 0; round < 4; round++) {
        probe('main', '  5ms #', net);
        probe('backup', '5ms #', status(503));
      }
      probe('main', '  5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe(
        `s 4ms M 4ms w ${String(500 + 1000 + 2000 + 4000 + 8000 + 24)}ms s 4ms a`,
      );
      flush();
      expect(calls.filter(call => call.startsWith('talk')).length).to.equal(3);
    });
  });

  it('is tried at once when the visitor asks for it', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '   5ms #', net);
      talk('backup', ' 5ms #', net);
      probe('main', '  5ms (a|)');
      probe('backup', '-');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e 99ms n'))).toBe('s 4ms M 4ms w 94ms s 4ms a');
    });
  });

  for (const [what, event] of [
    ['online', 'o'],
    ['visible', 'v'],
  ] as const) {
    it(`is tried soon when the page is ${what} again, but not at once: pages that wake up together spread`, () => {
      stage(({talk, status: probe, play, progress, expectObservable}) => {
        talk('main', '   5ms #', net);
        talk('backup', ' 5ms #', net);
        for (let round = 0; round < 4; round++) {
          probe('main', '  5ms #', net);
          probe('backup', '5ms #', net);
        }
        probe('main', '  5ms (a|)');
        probe('backup', '-');
        talk('main', '   5ms (a|)');
        // The fifth round began at 7.53 s; by itself it would last for eight seconds.
        const states$ = play('e', {page: `8s ${event}`});
        expectObservable(progress(states$)).toBe('s 4ms M 4ms w 8494ms s 4ms a');
      });
    });
  }

  it('is not moved at once when the browser has moved too many questions lately', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember}) => {
      remember({epoch: 0, dialog: null, health: {}, spent: {replay: Array<number>(10).fill(0)}});
      talk('main', '   5ms #', net);
      probe('main', '  5ms (a|)');
      probe('backup', '-');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms w 2499ms s 4ms a');
      flush();
      expect(calls).to.not.include('talk backup -');
    });
  });

  it('is given up at the end of its effort, even in the same moment', () => {
    stage(({talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '5ms #', net);
      const states$ = play('e', {only: 'main', timing: {effort: 5}});
      expectObservable(progress(states$)).toBe('s 4ms (wu)');
      const unsure$ = states$.pipe(
        map(({turns}) => turns[0]?.progress),
        filter(progress => progress?.is === 'unsent'),
        map(({unsure}) => unsure),
      );
      expectObservable(unsure$).toBe('5ms a', {a: false});
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('is given up after ten minutes, and can be sent again by hand', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '   5ms #', net);
      talk('backup', ' 5ms #', net);
      for (let round = 0; round < 60; round++) {
        probe('main', '  5ms #', net);
        probe('backup', '5ms #', net);
      }
      talk('main', '   5ms (a|)');
      // 15.5 s for the first five rounds, then one each 25.205 s: the first that ends after 600 s is the 29th.
      expectObservable(progress(play('e 700s y'))).toBe('s 4ms M 4ms w 620444ms u 79545ms s 4ms a');
    });
  });

  it('does not hold up the next one for ever: that one is sent when it is given up', () => {
    stage(({talk, play, progress, expectObservable, status: probe}) => {
      talk('main', '   5ms #', net);
      talk('backup', ' 5ms #', net);
      probe('main', '  5ms #', net);
      probe('backup', '5ms #', net);
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('ef', {timing: {effort: 500}}), 1)).toBe('515ms s 4ms a');
    });
  });

  it('leaves alone a server that named a date, even when the visitor insists', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls}) => {
      talk('main', '   5ms #', status(429, 2000));
      talk('backup', ' 5ms #', status(503, 60_000));
      probe('main', '  5ms (a|)');
      talk('main', '   5ms (a|)');
      // Rounds at 0.51 s (by hand), 1.51 s and 3.51 s: only the last comes after main's two seconds.
      expectObservable(progress(play('e 509ms n'))).toBe('s 4ms M 4ms w 3504ms s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk backup -', 'status main', 'talk main -']);
    });
  });

  it('of a dialog on the backup does not go to main at once: no ping-pong', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('backup', 'backup-1'));
      talk('backup', ' 5ms #', status(500));
      probe('main', '  5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 4ms w 504ms S 4ms A');
      flush();
      expect(calls.at(-1)).to.equal('talk backup backup-1');
    });
  });

  it('of a dialog on a dead backup begins anew on main at once, after a good probe', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember, stored}) => {
      remember(on('backup', 'backup-1'));
      talk('backup', ' 5ms #', net);
      probe('main', '  5ms (a|)');
      probe('backup', '5ms #', net);
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 4ms w 4ms s 4ms a');
      flush();
      expect(calls.at(-1)).to.equal('talk main -');
      expect(stored.at(-1)?.epoch).to.equal(2);
    });
  });

  it('leaves the dialog’s server when that answers probes but fails the question twice', () => {
    stage(({talk, status: probe, play, progress, expectObservable, remember}) => {
      remember(on('backup', 'backup-1'));
      talk('backup', ' 5ms #', status(500));
      probe('main', '  5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms #', status(500));
      probe('main', '  5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 4ms w 504ms S 4ms w 1004ms s 4ms a');
    });
  });

  it('follows a dialog that another tab has moved meanwhile', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      talk('main', '   5ms #', net);
      talk('backup', ' 5ms #', net);
      probe('main', '  50ms (a|)');
      probe('backup', '5ms #', net);
      timer(530).subscribe(() => {
        remember(on('backup', 'backup-9', 530, 2));
      });
      probe('main', '  -');
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 1554ms S 4ms A');
      flush();
      expect(calls.at(-1)).to.equal('talk backup backup-9');
    });
  });

  it('trusts a server without a status route', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '5ms #', net);
      probe('main', '5ms #', status(404));
      talk('main', '5ms (a|)');
      expectObservable(progress(play('e', {only: 'main'}))).toBe('s 4ms w 504ms s 4ms a');
    });
  });

  it('leaves nothing behind when the dialog is unsubscribed', () => {
    stage(({talk, status: probe, play, progress, expectObservable, expectSubscriptions}) => {
      talk('main', '              5ms #', net);
      talk('backup', '            5ms #', net);
      const main = probe('main', '-');
      const backup = probe('backup', '-');
      expectObservable(progress(play('e')), '^ 999ms !').toBe('s 4ms M 4ms w');
      expectSubscriptions(main.subscriptions).toBe('510ms ^ 489ms !');
      expectSubscriptions(backup.subscriptions).toBe('510ms ^ 489ms !');
    });
  });
});
