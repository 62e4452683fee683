import {expect} from '@open-wc/testing';
import type {Failure} from '../../src/dialog/failure.js';
import {BACKUP, failing, MAIN, on, stage, status, type Stage} from '../support/stage.js';

const {net} = failing;
const late = (after: number): Failure => ({is: 'late', after});

// With `random` at 0.5 the pauses are 0.5, 1, 2, 4, 8, 15, 15… seconds.

/** What probes have found, apart from the questions. */
const heldAgainst = ({reported}: Stage) =>
  reported.flatMap(one =>
    one.was === 'evidence' && one.by === 'probe' ? [[one.server, one.failure] as const] : [],
  );

describe('a dialog that a waiting question leaves', () => {
  /** Both fail the question; then the probes say what is drawn, and the question goes to `next`. */
  const round = (scene: Stage, draw: () => void, next: 'main' | 'backup', expected: string): void => {
    scene.remember(on('main', 'main-1'));
    scene.talk('main', '   5ms #', status(500));
    scene.talk('backup', ' 5ms #', status(500));
    draw();
    scene.talk(next, '     5ms (a|)');
    scene.expectObservable(scene.progress(scene.play('e'))).toBe(expected);
    scene.flush();
  };

  it('is left for a reason that is written down: the failure of its own server', () => {
    stage(scene => {
      const draw = () => {
        scene.status('main', '  5ms #', net);
        scene.status('backup', '9ms (a|)');
      };
      round(scene, draw, 'backup', 's 4ms M 4ms w 508ms S 4ms A');
      expect(heldAgainst(scene)).to.deep.equal([[MAIN, net]]);
    });
  });

  it('is left for the silence of its server', () => {
    stage(scene => {
      const draw = () => {
        scene.status('main', '  -');
        scene.status('backup', '9ms (a|)');
      };
      round(scene, draw, 'backup', 's 4ms M 4ms w 2499ms S 4ms A');
      expect(heldAgainst(scene)).to.deep.equal([[MAIN, late(2000)]]);
    });
  });

  it('holds nothing against the server it goes to, even one without a status', () => {
    stage(scene => {
      const draw = () => {
        scene.status('main', '  5ms #', net);
        scene.status('backup', '9ms #', status(404));
      };
      round(scene, draw, 'backup', 's 4ms M 4ms w 508ms S 4ms A');
      expect(heldAgainst(scene)).to.deep.equal([[MAIN, net]]);
    });
  });

  it('holds nothing against anybody when it stays', () => {
    stage(scene => {
      const draw = () => {
        scene.status('main', '  9ms #', status(404));
        scene.status('backup', '5ms #', net);
      };
      round(scene, draw, 'main', 's 4ms M 4ms w 508ms s 4ms a');
      expect(heldAgainst(scene)).to.deep.equal([]);
    });
  });

  it('holds nothing against a server that answers probes: the questions it failed are held already', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, remember} = scene;
      remember(on('backup', 'backup-1'));
      for (let sending = 0; sending < 2; sending++) {
        talk('backup', ' 5ms #', status(500));
        probe('backup', '5ms (a|)');
        probe('main', '  9ms (a|)');
      }
      talk('main', '     5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 4ms w 504ms S 4ms w 1008ms s 4ms a');
      flush();
      expect(heldAgainst(scene)).to.deep.equal([]);
    });
  });
});

describe('the pause of a waiting question', () => {
  it('is left out where only a dead backup was tried, one that is late as well', () => {
    stage(({talk, status: probe, play, progress, expectObservable, remember}) => {
      remember(on('backup', 'backup-1'));
      talk('backup', ' -');
      probe('main', '  5ms (a|)');
      probe('backup', '5ms #', net);
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 2999ms L 6999ms w 4ms s 4ms a');
    });
  });

  it('is left out once: the next round has its own', () => {
    stage(({talk, status: probe, play, progress, expectObservable, remember}) => {
      remember(on('backup', 'backup-1'));
      talk('backup', ' 5ms #', net);
      for (let round = 0; round < 2; round++) {
        probe('main', round === 0 ? '5ms #' : '5ms (a|)', net);
        probe('backup', '5ms #', net);
      }
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe(`S 4ms w ${String(5 + 1000 + 4)}ms s 4ms a`);
    });
  });

  it('is not left out where main has failed the question as well', () => {
    stage(({talk, status: probe, play, progress, expectObservable, remember}) => {
      remember({...on('backup', 'backup-1'), health: {[MAIN]: {okAt: 0}}});
      talk('backup', ' 5ms #', net);
      talk('main', '   5ms #', net);
      probe('main', '  5ms (a|)');
      probe('backup', '5ms #', net);
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 4ms m 4ms w 504ms s 4ms a');
    });
  });

  it('is one of the longest as soon as it could be as long', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '5ms #', net);
      probe('main', '5ms #', net);
      probe('main', '5ms #', net);
      probe('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      // 0.5 s, 1 s, and instead of half of four seconds nine tenths of four without the two of a probe
      const pauses = 505 + 1005 + 1805;
      const states$ = play('e', {only: 'main', timing: {retryLongest: 4000}});
      expectObservable(progress(states$)).toBe(`s 4ms w ${String(pauses - 1)}ms s 4ms a`);
    });
  });
});

describe('a question that comes back to a server', () => {
  it('is moved at once when that fails, if only the visitor’s own network had failed before', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '   5ms #', failing.offline);
      probe('main', '  5ms (a|)');
      probe('backup', '-');
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms w 504ms s 4ms M 4ms A');
    });
  });

  it('and is refused again acquits that server, not the one that could not be reached', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, stored}) => {
      talk('main', '   5ms #', status(400));
      talk('backup', ' 5ms #', net);
      probe('main', '  5ms (a|)');
      probe('backup', '-');
      talk('main', '   5ms #', status(400));
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 504ms s 4ms x');
      flush();
      const health = stored.at(-1)?.health ?? {};
      expect(health[MAIN]?.strike).to.equal(undefined);
      expect(health[BACKUP]?.strike).to.deep.include({seenBy: 'talk'});
    });
  });
});
