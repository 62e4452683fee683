import {expect} from 'chai';
import {failing, MAIN, on, stage, status, type Stage} from '../../../support/stage.js';

const {net} = failing;
const broken = status(500);

// With `random` at 0.5 the first pauses are 0.5, 1 and 2 s.

/** Both fail the first question of a page, or of a dialog on main. */
const bothFail = (scene: Stage, isInDialog: boolean): void => {
  if (isInDialog) scene.remember(on('main', 'main-1'));
  scene.talk('main', '   5ms #', broken);
  scene.talk('backup', ' 5ms #', broken);
};

/** What probes have found, apart from the questions. */
const heldAgainst = ({reported}: Stage) =>
  reported.flatMap(one =>
    one.type === 'server.failed' && one.by === 'probe' ? [[one.server, one.failure] as const] : [],
  );

describe('a waiting question', () => {
  it('goes to a server that answered a probe, the dialog’s own first', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls} = scene;
      bothFail(scene, true);
      probe('main', '  50ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 549ms s 4ms a');
      flush();
      expect(calls.slice(2)).to.deep.equal(['status main', 'status backup', 'talk main main-1']);
    });
  });

  it('stays with the dialog’s server while nothing but the visitor’s own network speaks against it', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls} = scene;
      bothFail(scene, true);
      probe('main', '  5ms #', {type: 'suspended'});
      probe('backup', '5ms (a|)');
      probe('main', '  5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 1509ms s 4ms a');
      flush();
      expect(calls.at(-1)).to.equal('talk main main-1');
    });
  });

  it('leaves a dialog’s server that the browser calls offline while the other answers', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush} = scene;
      bothFail(scene, true);
      probe('main', '  5ms #', failing.offline);
      probe('backup', '9ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 508ms S 4ms A');
      flush();
      expect(heldAgainst(scene)).to.deep.equal([[MAIN, net]]);
    });
  });

  it('goes to the other when only that one answers: nothing is sent to a silent server', () => {
    stage(scene => {
      const {
        talk,
        status: probe,
        play,
        progress,
        expectObservable,
        expectSubscriptions,
        flush,
        calls,
      } = scene;
      bothFail(scene, true);
      const silent = probe('main', '-');
      probe('backup', '           5ms (a|)');
      talk('backup', '            5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 2499ms S 4ms A');
      expectSubscriptions(silent.subscriptions).toBe('510ms ^ 1999ms !');
      flush();
      expect(calls.filter(call => call.startsWith('talk')).length).to.equal(3);
      expect(heldAgainst(scene)).to.deep.equal([[MAIN, {type: 'late', after: 2000}]]);
    });
  });

  it('does not leave a dialog that has failed nothing for one probe without an answer', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls} = scene;
      scene.remember(on('main', 'main-1'));
      talk('main', '   5ms #', failing.offline);
      probe('main', '  5ms #', net);
      probe('backup', '5ms (a|)');
      probe('main', '  5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms w 1509ms s 4ms a');
      flush();
      expect(calls.at(-1)).to.equal('talk main main-1');
      expect(heldAgainst(scene)).to.deep.equal([]);
    });
  });

  it('holds nothing against the server it goes to, even one without a status', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush} = scene;
      bothFail(scene, true);
      probe('main', '  5ms #', net);
      probe('backup', '9ms #', status(404));
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 508ms S 4ms A');
      flush();
      expect(heldAgainst(scene)).to.deep.equal([[MAIN, net]]);
    });
  });

  it('holds nothing against anybody when it stays', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush} = scene;
      bothFail(scene, true);
      probe('main', '  9ms #', status(404));
      probe('backup', '5ms #', net);
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 508ms s 4ms a');
      flush();
      expect(heldAgainst(scene)).to.deep.equal([]);
    });
  });

  it('without a dialog prefers main, and takes the backup where main does not answer', () => {
    for (const [drawing, expected] of [
      ['50ms (a|)', 's 4ms M 4ms w 549ms s 4ms a'],
      ['50ms #', 's 4ms M 4ms w 549ms S 4ms A'],
    ] as const) {
      stage(scene => {
        const {talk, status: probe, play, progress, expectObservable} = scene;
        bothFail(scene, false);
        probe('main', drawing, net);
        probe('backup', '5ms (a|)');
        talk('main', '   5ms (a|)');
        talk('backup', ' 5ms (a|)');
        expectObservable(progress(play('e'))).toBe(expected);
      });
    }
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
});
