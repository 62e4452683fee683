import {expect} from 'chai';
import {on, stage} from '../../../support/stage.js';

describe('while the visitor types', () => {
  for (const [what, isKept, asked, dialog] of [
    ['goes on where its server still knows it', true, 'backup', 'backup-1'],
    ['is over where its server has forgotten it', false, 'main', '-'],
  ] as const) {
    it(`a dialog that was idle on the backup ${what}: nobody waits for that at Enter`, () => {
      stage(scene => {
        const {available, status: probe, talk, play, progress, expectObservable, flush, calls} = scene;
        scene.remember(on('backup', 'backup-1'));
        available('backup', '5ms (a|)', isKept);
        probe('main', '5ms (a|)');
        talk(asked, '5ms (a|)');
        const letters = asked === 'main' ? 's 4ms a' : 'S 4ms A';
        expectObservable(progress(play('630s k 99ms e'))).toBe(`630100ms ${letters}`);
        flush();
        expect(calls).to.deep.equal(['available backup backup-1', 'status main', `talk ${asked} ${dialog}`]);
      });
    });
  }

  it('a dialog that was idle on main is not asked about', () => {
    stage(({status: probe, play, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      probe('main', '5ms (a|)');
      expectObservable(play('630s k'), '^ 640s !');
      flush();
      expect(calls).to.deep.equal(['status main']);
    });
  });

  it('nobody asks about a dialog that is not idle', () => {
    stage(({status: probe, play, expectObservable, flush, calls, remember}) => {
      remember(on('backup', 'backup-1'));
      probe('backup', '5ms (a|)');
      expectObservable(play('60s k'), '^ 70s !');
      flush();
      expect(calls).to.deep.equal(['status backup']);
    });
  });
});
