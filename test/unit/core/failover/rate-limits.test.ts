import {expect} from 'chai';
import {mayProbe, maySend, withProbe} from '../../../../src/core/failover/rate-limits.js';
import {BACKUP, MAIN} from '../../../support/stage.js';

const minute = 60_000;
const start = 1_000_000;

describe('the budget of a browser', () => {
  it('allows 20 probes in a minute', () => {
    let probes: readonly number[] = [];
    for (let already = 0; already < 20; already++) {
      expect(mayProbe(probes, start + already)).to.equal(true);
      probes = withProbe(probes, start + already);
    }
    expect(mayProbe(probes, start + 20)).to.equal(false);
    expect(mayProbe(probes, start + minute - 1)).to.equal(false);
    expect(mayProbe(probes, start + minute)).to.equal(true);
  });

  it('forgets probes of long ago', () => {
    expect(withProbe([start], start + minute)).to.deep.equal([start + minute]);
  });

  it('is not held up by a clock that was ahead', () => {
    const ahead = Array.from({length: 20}, () => start + 1);
    expect(mayProbe(ahead, start)).to.equal(true);
    expect(mayProbe(ahead, start + 1)).to.equal(false);
  });
});

describe('the budget of a question', () => {
  const sendings = (...at: readonly number[]) => at.map(time => ({to: MAIN, at: start + time}));

  it('allows three sendings to a server in a minute', () => {
    expect(maySend(sendings(10, 11), MAIN, start + 12)).to.equal(true);
    expect(maySend(sendings(10, 11, 12), MAIN, start + 12)).to.equal(false);
    expect(maySend(sendings(10, 11, 12), MAIN, start + 10 + minute - 1)).to.equal(false);
    expect(maySend(sendings(10, 11, 12), MAIN, start + 10 + minute)).to.equal(true);
  });

  it('is another one for the other server', () => {
    expect(maySend(sendings(10, 11, 12), BACKUP, start + 12)).to.equal(true);
  });

  it('is not held up by a clock that was ahead', () => {
    expect(maySend(sendings(10, 11, 12), MAIN, start + 11)).to.equal(true);
  });
});
