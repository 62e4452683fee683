import {expect} from 'chai';
import {filter, map, timer} from 'rxjs';
import {failing, on, stage, status, type Stage} from '../../../support/stage.js';

const {net} = failing;
const broken = status(500);

// With `random` at 0.5 the pauses are 0.5, 1, 2, 4.5, 4.5… s for half a minute, later 25.2 s.

const bothFail = ({talk}: Stage): void => {
  talk('main', '   5ms #', broken);
  talk('backup', ' 5ms #', broken);
};

describe('a waiting question', () => {
  it('probes at growing intervals, and never sends the question itself to find out', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls} = scene;
      bothFail(scene);
      for (let round = 0; round < 4; round++) {
        probe('main', '  5ms #', net);
        probe('backup', '5ms #', status(503));
      }
      probe('main', '  5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe(
        `s 4ms M 4ms w ${String(500 + 1000 + 2000 + 4500 + 4500 + 24)}ms s 4ms a`,
      );
      flush();
      expect(calls.filter(call => call.startsWith('talk')).length).to.equal(3);
    });
  });

  it('is tried at once when the visitor asks for it', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable} = scene;
      bothFail(scene);
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
      stage(scene => {
        const {talk, status: probe, play, progress, expectObservable} = scene;
        bothFail(scene);
        for (let round = 0; round < 4; round++) {
          probe('main', '  5ms #', net);
          probe('backup', '5ms #', net);
        }
        probe('main', '  5ms (a|)');
        probe('backup', '-');
        talk('main', '   5ms (a|)');
        // The fifth round began at 8.03 s; by itself it would last for four seconds and a half.
        const states$ = play('e', {page: `9s ${event}`});
        expectObservable(progress(states$)).toBe('s 4ms M 4ms w 9494ms s 4ms a');
      });
    });
  }

  it('is given up at the end of its effort, even in the same moment', () => {
    stage(({talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '5ms #', broken);
      const states$ = play('e', {only: 'main', timing: {retryFor: 5}});
      expectObservable(progress(states$)).toBe('s 4ms (wu)');
      const unsure$ = states$.pipe(
        map(({turns}) => turns[0]?.progress),
        filter(progress => progress?.type === 'unsent'),
        map(({unsure}) => unsure),
      );
      expectObservable(unsure$).toBe('5ms a', {a: false});
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('is given up after ten minutes, and can be sent again by hand', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable} = scene;
      bothFail(scene);
      for (let round = 0; round < 60; round++) {
        probe('main', '  5ms #', net);
        probe('backup', '5ms #', net);
      }
      talk('main', '   5ms (a|)');
      // Ten rounds in the first half minute, then one each 25.205 s: the first that ends after 600 s gives it up.
      expectObservable(progress(play('e 700s y'))).toBe('s 4ms M 4ms w 610259ms u 89730ms s 4ms a');
    });
  });

  it('leaves alone a server that named a date', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls}) => {
      talk('main', '   5ms #', status(429, 2000));
      talk('backup', ' 5ms #', status(503, 60_000));
      probe('main', '  5ms (a|)');
      talk('main', '   5ms (a|)');
      // The rest of main's two seconds, and half of a tenth of it: 1995 · 1.05.
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 2098.75ms s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk backup -', 'status main', 'talk main -']);
    });
  });

  it('is tried on a server that named a date when the visitor insists', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '   5ms #', status(429, 2000));
      talk('backup', ' 5ms #', status(503, 60_000));
      probe('main', '  5ms (a|)');
      probe('backup', '-');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e 509ms n'))).toBe('s 4ms M 4ms w 504ms s 4ms a');
    });
  });

  it('follows a dialog that another tab has moved meanwhile', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls, remember} = scene;
      remember(on('main', 'main-1'));
      bothFail(scene);
      probe('main', '  50ms (a|)');
      probe('backup', '5ms #', net);
      timer(530).subscribe(() => {
        remember(on('backup', 'backup-9', 530, 2));
      });
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 1554ms S 4ms A');
      flush();
      expect(calls.slice(2)).to.deep.equal([
        'status main',
        'status backup',
        'status backup',
        'talk backup backup-9',
      ]);
    });
  });

  it('trusts a server without a status route', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '5ms #', broken);
      probe('main', '5ms #', status(404));
      talk('main', '5ms (a|)');
      expectObservable(progress(play('e', {only: 'main'}))).toBe('s 4ms w 504ms s 4ms a');
    });
  });

  it('leaves nothing behind when the dialog is unsubscribed', () => {
    stage(scene => {
      const {status: probe, play, progress, expectObservable, expectSubscriptions} = scene;
      bothFail(scene);
      const main = probe('main', '-');
      const backup = probe('backup', '-');
      expectObservable(progress(play('e')), '^ 999ms !').toBe('s 4ms M 4ms w');
      expectSubscriptions(main.subscriptions).toBe('510ms ^ 489ms !');
      expectSubscriptions(backup.subscriptions).toBe('510ms ^ 489ms !');
    });
  });
});
