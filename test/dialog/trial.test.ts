import {expect} from '@open-wc/testing';
import {MAIN, stage, status} from '../support/stage.js';

describe('a main server that was slow', () => {
  const strike = {at: -120_000, until: -60_000, count: 1, seenBy: 'probe', asked: false, slow: true} as const;
  const slowBefore = {epoch: 0, dialog: null, health: {[MAIN]: {strike}}};

  it('is tried while the visitor types, and trusted after two good probes that are five seconds apart', () => {
    stage(({status: probe, talk, play, progress, expectObservable, expectSubscriptions, remember}) => {
      remember(slowBefore);
      const first = probe('main', ' 5ms (a|)');
      const second = probe('main', '5ms (a|)');
      probe('backup', '             5ms (a|)');
      talk('main', '                5ms (a|)');
      expectObservable(progress(play('k 6s e'))).toBe('6001ms s 4ms a');
      expectSubscriptions(first.subscriptions).toBe('^ 4ms !');
      expectSubscriptions(second.subscriptions).toBe('5s ^ 4ms !');
    });
  });

  it('stays avoided when one of the two fails, and is not punished for it', () => {
    stage(({status: probe, talk, play, progress, expectObservable, remember, flush, reported}) => {
      remember(slowBefore);
      probe('main', '  5ms (a|)');
      probe('main', '  5ms #', status(503));
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('k 6s e'))).toBe('6001ms S 4ms A');
      flush();
      expect(reported.map(({was}) => was)).to.not.include('evidence');
    });
  });
});
