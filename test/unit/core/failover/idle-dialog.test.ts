import {expect} from 'chai';
import {BACKUP, failing, MAIN, on, stage} from '../../../support/stage.js';

describe('a dialog that was idle for too long (E20)', () => {
  it('on the backup goes on when its server still knows it', () => {
    stage(({talk, available, play, progress, expectObservable, flush, calls, remember, stored}) => {
      remember(on('backup', 'backup-1'));
      available('backup', '3ms (a|)', true);
      talk('backup', '     5ms #', failing.html);
      expectObservable(progress(play('630s e')), '^ 630100ms !').toBe('630003ms S 4ms w');
      flush();
      expect(calls).to.deep.equal(['available backup backup-1', 'talk backup backup-1']);
      expect(stored[0]).to.deep.equal(on('backup', 'backup-1', 630_003));
    });
  });

  for (const [what, drawing, wait] of [
    ['does not say', '-', 1200],
    ['cannot be reached', '3ms #', 3],
  ] as const) {
    it(`on the backup ends when its server ${what}`, () => {
      stage(scene => {
        const {talk, available, play, progress, expectObservable, expectSubscriptions, flush} = scene;
        scene.remember(on('backup', 'backup-1'));
        const asked = available('backup', drawing);
        talk('main', '5ms (a|)');
        expectObservable(progress(play('630s e'))).toBe(`630s ${String(wait)}ms s 4ms a`);
        expectSubscriptions(asked.subscriptions).toBe(`630s ^ ${String(wait - 1)}ms !`);
        flush();
        expect(scene.calls).to.deep.equal(['available backup backup-1', 'talk main -']);
      });
    });
  }

  it('on the backup ends when there is no context to ask for', () => {
    stage(({talk, play, progress, expectObservable, flush, calls, remember, stored}) => {
      remember({...on('backup', ''), dialog: {server: BACKUP, contextId: null, usedAt: 0}});
      talk('main', '5ms (a|)');
      expectObservable(progress(play('630s e'))).toBe('630s s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
      expect(stored[0]).to.deep.include({epoch: 2, dialog: null});
    });
  });

  it('on main is not asked about: the question goes there in any case', () => {
    stage(({talk, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      talk('main', '5ms (a|)');
      expectObservable(progress(play('631s e'))).toBe('631s s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main main-1']);
    });
  });

  it('on main is over when the question goes to the backup', () => {
    stage(({talk, play, progress, expectObservable, flush, calls, remember}) => {
      const circuit = {
        openedAt: 630_000,
        openUntil: 700_000,
        failures: 1,
        source: 'talk',
        isRequested: false,
      } as const;
      remember({...on('main', 'main-1'), health: {[MAIN]: {circuit}}});
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('631s e'))).toBe('631s S 4ms A');
      flush();
      expect(calls).to.deep.equal(['talk backup -']);
    });
  });

  for (const [by, trigger, type] of [
    ['the window that opens', 'o', 'recall'],
    ['the first key', 'k', 'warm-up'],
  ] as const) {
    it(`on main is not ended by what ${by} finds out while its next question is out`, () => {
      stage(({talk, status, history, available, play, expectObservable, flush, calls, remember, stored}) => {
        remember(on('main', 'main-1'));
        available('main', '5ms (a|)', false);
        status('main', '1ms (a|)');
        history('main', '9ms (a|)');
        talk('main', '10ms (a|)', undefined, 'main-2');
        talk('main', '10ms (a|)', undefined, 'main-2');
        expectObservable(play(`631s (${trigger}e) 996ms f`), '^ 633s !');
        flush();
        expect(calls).to.include.members(['talk main main-1', 'talk main main-2']);
        expect(stored.at(-1)?.dialog, type).to.deep.include({server: MAIN, contextId: 'main-2'});
        expect(stored.at(-1)?.epoch).to.equal(2);
      });
    });
  }
});
