import {expect} from 'chai';
import {failing, MAIN, on, stage, status, type Stage} from '../../../support/stage.js';

const {net} = failing;
const broken = status(500);

describe('a question of a dialog on the backup (R6, E9)', () => {
  const onBackup = (scene: Stage): Stage => {
    scene.remember(on('backup', 'backup-1'));
    return scene;
  };

  it('is tried there again after one second, and after three', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls} = onBackup(scene);
      talk('backup', ' 5ms #', broken);
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms #', status(502));
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 4ms w 1004ms S 4ms w 3004ms S 4ms A');
      flush();
      expect(calls.filter(call => call.includes('main'))).to.deep.equal([]);
    });
  });

  it('waits there for as long as the backup asks', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls} = onBackup(scene);
      talk('backup', ' 5ms #', status(429, 8000));
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 4ms w 8404ms S 4ms A');
      flush();
      expect(calls.at(-1)).to.equal('talk backup backup-1');
    });
  });

  it('begins anew on main when the backup has failed three times over ten seconds, and main answers a probe', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls, stored} = onBackup(scene);
      for (let sending = 0; sending < 3; sending++) {
        talk('backup', ' 5ms #', broken);
        probe('backup', '5ms (a|)');
      }
      probe('main', '  5ms (a|)');
      talk('main', '   5ms (a|)');
      // 0.005, 1.015 and 4.025 s; the next round comes ten seconds after the first.
      expectObservable(progress(play('e'))).toBe('S 4ms w 1004ms S 4ms w 3004ms S 4ms w 5984ms s 4ms a');
      flush();
      expect(calls.at(-1)).to.equal('talk main -');
      expect(stored.at(-1)?.epoch).to.equal(2);
    });
  });

  it('stays there for longer when main does not answer its probe', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls} = onBackup(scene);
      for (let sending = 0; sending < 3; sending++) {
        talk('backup', ' 5ms #', broken);
        probe('backup', '5ms (a|)');
      }
      for (let round = 0; round < 20; round++) {
        probe('main', '  5ms #', net);
        probe('backup', '5ms #', status(503));
      }
      expectObservable(progress(play('e')), '^ 60s !').toBe('S 4ms w 1004ms S 4ms w 3004ms S 4ms w');
      flush();
      expect(calls.filter(call => call.startsWith('talk main'))).to.deep.equal([]);
    });
  });

  it('begins anew on main at once when the backup is dead, and main answers a probe', () => {
    stage(scene => {
      const {
        talk,
        status: probe,
        play,
        progress,
        expectObservable,
        flush,
        calls,
        stored,
        reported,
      } = onBackup(scene);
      talk('backup', ' 5ms #', net);
      probe('backup', '5ms #', net);
      probe('main', '  5ms (a|)');
      probe('backup', '5ms #', net);
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 9ms w 4ms s 4ms a');
      flush();
      expect(calls.at(-1)).to.equal('talk main -');
      expect(stored.at(-1)?.epoch).to.equal(2);
      expect(reported.filter(({type}) => type === 'dialog.moved')).to.have.length(1);
    });
  });

  it('is sent there again when its connection broke and the backup lives: nothing moves', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls, reported} = onBackup(scene);
      talk('backup', ' 5ms #', net);
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('S 14ms A');
      flush();
      expect(calls).to.deep.equal(['talk backup backup-1', 'status backup', 'talk backup backup-1']);
      expect(reported.map(({type}) => type)).to.not.include('server.failed');
    });
  });

  it('waits there while main is dead too', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls} = onBackup(scene);
      talk('backup', ' 5ms #', net);
      for (let round = 0; round < 4; round++) probe('backup', round < 3 ? '5ms #' : '5ms (a|)', net);
      for (let round = 0; round < 3; round++) probe('main', '5ms #', net);
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e')), '^ 30s !').toBe('S 9ms w 3014ms S 4ms A');
      flush();
      expect(calls.filter(call => call === `talk ${MAIN}`)).to.deep.equal([]);
    });
  });
});
