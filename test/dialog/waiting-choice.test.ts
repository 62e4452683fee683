import {expect} from '@open-wc/testing';
import {failing, on, stage} from '../support/stage.js';

const {net} = failing;

// With `random` at 0.5 the pauses are 0.5, 1, 2, 4, 8, 15, 15… seconds.

describe('a waiting question', () => {
  it('goes to a server that answered a probe, the dialog’s own first', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      talk('main', '   5ms #', net);
      talk('backup', ' 5ms #', net);
      probe('main', '  50ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 549ms s 4ms a');
      flush();
      expect(calls.slice(2)).to.deep.equal(['status main', 'status backup', 'talk main main-1']);
    });
  });

  it('stays with the dialog’s server while nothing but the visitor’s own network speaks against it', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      talk('main', '   5ms #', net);
      talk('backup', ' 5ms #', net);
      probe('main', '  5ms #', failing.offline);
      probe('backup', '5ms (a|)');
      probe('main', '  5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 1509ms s 4ms a');
      flush();
      expect(calls.at(-1)).to.equal('talk main main-1');
    });
  });

  it('goes to the other when only that one answers: nothing is sent to a silent server', () => {
    stage(
      ({
        talk,
        status: probe,
        play,
        progress,
        expectObservable,
        expectSubscriptions,
        flush,
        calls,
        remember,
      }) => {
        remember(on('main', 'main-1'));
        talk('main', '              5ms #', net);
        talk('backup', '            5ms #', net);
        const silent = probe('main', '-');
        probe('backup', '           5ms (a|)');
        talk('backup', '            5ms (a|)');
        expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 2499ms S 4ms A');
        expectSubscriptions(silent.subscriptions).toBe('510ms ^ 1999ms !');
        flush();
        expect(calls.filter(call => call.startsWith('talk')).length).to.equal(3);
      },
    );
  });

  it('without a dialog goes to whichever server is back first', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '   5ms #', net);
      talk('backup', ' 5ms #', net);
      probe('main', '  50ms (a|)');
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 504ms S 4ms A');
    });
  });

  it('without a dialog, after the visitor’s own network had failed, goes to main', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '   5ms #', failing.offline);
      probe('main', '  50ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms w 549ms s 4ms a');
    });
  });

  it('asks the two servers in any order, so that a crowd does not come to one of them first', () => {
    for (const [random, first] of [
      [0.5, 'status main'],
      [0.4, 'status backup'],
    ] as const) {
      stage(scene => {
        const {talk, status: probe, play, progress, expectObservable, flush, calls} = scene;
        scene.random = random;
        talk('main', '   5ms #', net);
        talk('backup', ' 5ms #', net);
        probe('main', '  5ms (a|)');
        probe('backup', '50ms (a|)');
        talk('main', '   5ms (a|)');
        const pause = 1000 * random + 4;
        expectObservable(progress(play('e'))).toBe(`s 4ms M 4ms w ${String(pause)}ms s 4ms a`);
        flush();
        expect(calls[2]).to.equal(first);
      });
    }
  });
});
