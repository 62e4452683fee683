import {expect} from 'chai';
import {ignoreElements, timer} from 'rxjs';
import type {Intent} from '../../../../src/core/intents.js';
import {setVariables} from '../../../../src/core/features/variables.js';
import {failing, on, stage, status, type Stage} from '../../../support/stage.js';

const set = (name: string, value: string): Intent => ({type: 'set-variable', name, value});
const intents = {1: set('a', '1'), 2: set('a', '2'), 3: set('b', '3')};

/** Plays, and keeps playing for ten minutes; nothing but the calls is looked at. */
function playing(scene: Stage, drawing: string, variables = new Map<string, string>()): void {
  const states$ = scene.play(drawing, {intents, features: [setVariables(scene.secondaryApi, variables)]});
  scene.expectObservable(states$.pipe(ignoreElements()), '^ 660s !').toBe('-');
}
const variablesIn = ({calls}: Stage) =>
  calls.filter(call => call.startsWith('setVariable')).map(call => call.slice('setVariable '.length));

describe('a variable', () => {
  it('is set at once in the dialog that there is', () => {
    stage(scene => {
      const {secondary, expectSubscriptions, flush, remember} = scene;
      remember(on('backup', 'backup-1'));
      const call = secondary('setVariable', 'backup', '5ms (a|)');
      playing(scene, '-1');
      expectSubscriptions(call.subscriptions).toBe('-^ 4ms !');
      flush();
      expect(variablesIn(scene)).to.deep.equal(['backup backup-1 a=1']);
    });
  });

  it('waits for a dialog: its first answer, or the greeting', () => {
    stage(scene => {
      const {talk, secondary, expectSubscriptions, flush, calls} = scene;
      talk('main', '5ms (a|)');
      const call = secondary('setVariable', 'main', '5ms (a|)');
      playing(scene, '1 99ms e');
      expectSubscriptions(call.subscriptions).toBe('105ms ^ 4ms !');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'setVariable main main-1 a=1']);
    });
  });

  it('that was set before the code for it was there is set when it is', () => {
    stage(scene => {
      const {secondary, expectSubscriptions, flush, remember} = scene;
      remember(on('main', 'main-1'));
      const call = secondary('setVariable', 'main', '5ms (a|)');
      playing(scene, '-', new Map([['a', '1']]));
      expectSubscriptions(call.subscriptions).toBe('^ 4ms !');
      flush();
      expect(variablesIn(scene)).to.deep.equal(['main main-1 a=1']);
    });
  });

  it('is set once a dialog and value', () => {
    stage(scene => {
      const {talk, secondary, flush, remember} = scene;
      remember(on('main', 'main-1'));
      for (let call = 0; call < 3; call++) secondary('setVariable', 'main', '5ms (a|)');
      talk('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      playing(scene, '1 9ms e 9ms 1 9ms 2 9ms 1 9ms f');
      flush();
      const context = 'main main-1';
      expect(variablesIn(scene)).to.deep.equal([`${context} a=1`, `${context} a=2`, `${context} a=1`]);
    });
  });

  it('is set in order, one after the other; only the last of several values is', () => {
    stage(scene => {
      const {secondary, expectSubscriptions, flush, remember} = scene;
      remember(on('main', 'main-1'));
      const calls = [1, 2, 3].map(() => secondary('setVariable', 'main', '20ms (a|)'));
      playing(scene, '3 9ms (12)');
      expectSubscriptions(calls[0]?.subscriptions ?? []).toBe('^ 19ms !');
      expectSubscriptions(calls[1]?.subscriptions ?? []).toBe('20ms ^ 19ms !');
      flush();
      expect(variablesIn(scene)).to.deep.equal(['main main-1 b=3', 'main main-1 a=2']);
    });
  });

  it('is set again in the dialog that begins when the server replaces the context', () => {
    stage(scene => {
      const {talk, secondary, flush, remember} = scene;
      remember(on('main', 'main-1'));
      for (let call = 0; call < 4; call++) secondary('setVariable', 'main', '5ms (a|)');
      talk('main', '5ms (a|)', undefined, 'main-2');
      playing(scene, '(13) 95ms e');
      flush();
      expect(variablesIn(scene)).to.deep.equal([
        'main main-1 a=1',
        'main main-1 b=3',
        'main main-2 a=1',
        'main main-2 b=3',
      ]);
    });
  });

  it('is set again in the dialog that a failover begins, after its answer', () => {
    stage(scene => {
      const {talk, secondary, expectSubscriptions, flush, remember} = scene;
      remember(on('main', 'main-1'));
      secondary('setVariable', 'main', '5ms (a|)');
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      const again = secondary('setVariable', 'backup', '5ms (a|)');
      playing(scene, '1 99ms e');
      expectSubscriptions(again.subscriptions).toBe('110ms ^ 4ms !');
      flush();
      expect(variablesIn(scene)).to.deep.equal(['main main-1 a=1', 'backup backup-1 a=1']);
    });
  });

  it('is set again after a restart, once a dialog has begun', () => {
    stage(scene => {
      const {talk, secondary, expectSubscriptions, flush, remember} = scene;
      remember(on('main', 'main-1'));
      const first = secondary('setVariable', 'main', '-');
      talk('main', '5ms (a|)', undefined, 'main-2');
      secondary('setVariable', 'main', '5ms (a|)');
      playing(scene, '1 9ms r 9ms e');
      expectSubscriptions(first.subscriptions).toBe('^ 9ms !');
      flush();
      expect(variablesIn(scene)).to.deep.equal(['main main-1 a=1', 'main main-2 a=1']);
    });
  });

  for (const [what, drawing, failure, end] of [
    ['fails', '5ms #', failing.net, '^ 4ms !'],
    ['is late', '-', undefined, '^ 4999ms !'],
  ] as const) {
    it(`whose call ${what} is set with the next answer, and nobody is blamed`, () => {
      stage(scene => {
        const {talk, secondary, expectSubscriptions, flush, remember, stored} = scene;
        remember(on('main', 'main-1'));
        const failed = secondary('setVariable', 'main', drawing, null, failure);
        const again = secondary('setVariable', 'main', '5ms (a|)');
        talk('main', '5ms (a|)');
        talk('main', '5ms (a|)');
        playing(scene, '1 5999ms e 99ms f');
        expectSubscriptions(failed.subscriptions).toBe(end);
        expectSubscriptions(again.subscriptions).toBe('6005ms ^ 4ms !');
        flush();
        expect(variablesIn(scene)).to.deep.equal(['main main-1 a=1', 'main main-1 a=1']);
        expect(stored.some(({health}) => Object.values(health).some(({circuit}) => circuit))).to.equal(false);
      });
    });
  }

  it('is not set where there is no dialog, or where it is over', () => {
    stage(scene => {
      scene.remember(on('main', 'main-1'));
      playing(scene, '631s 1');
      scene.flush();
      expect(scene.calls).to.deep.equal([]);
    });
  });

  it('that waits for another one when the dialog moves is set in the new dialog, once', () => {
    stage(scene => {
      const {talk, secondary, flush, remember} = scene;
      remember(on('main', 'main-1'));
      secondary('setVariable', 'main', '20ms (a|)');
      talk('main', '   5ms #', failing.html);
      talk('backup', ' 5ms (a|)');
      for (let call = 0; call < 3; call++) secondary('setVariable', 'backup', '5ms (a|)');
      const variables = new Map([
        ['a', '1'],
        ['b', '3'],
      ]);
      playing(scene, 'e', variables);
      flush();
      expect(variablesIn(scene)).to.deep.equal([
        'main main-1 a=1',
        'backup backup-1 a=1',
        'backup backup-1 b=3',
      ]);
    });
  });

  it('is set once in a dialog that another tab has just begun', () => {
    stage(scene => {
      const {talk, secondary, expectSubscriptions, flush, remember} = scene;
      remember(on('main', 'main-1'));
      timer(8).subscribe(() => {
        remember(on('backup', 'backup-7', 0, 2));
      });
      const call = secondary('setVariable', 'backup', '5ms (a|)');
      secondary('setVariable', 'backup', '5ms (a|)');
      talk('backup', '5ms (a|)', undefined, 'backup-7');
      playing(scene, '9ms 1 99ms e');
      expectSubscriptions(call.subscriptions).toBe('9ms ^ 4ms !');
      flush();
      expect(variablesIn(scene)).to.deep.equal(['backup backup-7 a=1']);
    });
  });
});
