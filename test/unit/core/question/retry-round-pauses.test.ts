import {expect} from 'chai';
import {failing, stage, status} from '../../../support/stage.js';

const {net} = failing;

describe('the pause of a waiting question (E22)', () => {
  it('grows beyond five seconds after half a minute, then is one of the longest', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '5ms #', status(500));
      for (let round = 0; round < 3; round++) probe('main', '5ms #', net);
      probe('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      // 0.5, 1 and 2 s; then nine tenths of three seconds without the two of a probe.
      const pauses = 505 + 1005 + 2005 + 905;
      const states$ = play('e', {only: 'main', timing: {maxRetryDelay: 3000}});
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

  it('and is refused by both at last acquits them', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, stored}) => {
      talk('main', '   5ms #', status(400));
      talk('backup', ' 5ms #', status(503));
      probe('main', '  5ms #', net);
      probe('backup', '9ms (a|)');
      talk('backup', ' 5ms #', status(400));
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 508ms S 4ms x');
      flush();
      const health = stored.at(-1)?.health ?? {};
      expect(Object.values(health).map(({circuit}) => circuit)).to.deep.equal([undefined, undefined]);
    });
  });
});
