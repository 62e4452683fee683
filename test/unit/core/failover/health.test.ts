import {expect} from 'chai';
import type {Failure} from '../../../../src/core/failure.js';
import {
  afterFailure,
  afterOk,
  requestedDelay,
  isOpen,
  isFreshlyOpen,
  isFreshlyHealthy,
  unknownHealth,
  type Health,
} from '../../../../src/core/failover/health.js';
import {defaultTiming as timing} from '../../../../src/core/timing.js';

const net: Failure = {type: 'unreachable'};
const second = 1000;
const minute = 60 * second;
const fail = (health: Health, at: number, chance = 0.5, failure: Failure = net) =>
  afterFailure(health, 'probe', failure, at, chance, timing);

describe('the health of a server', () => {
  it('is neither good nor bad before anything is known', () => {
    expect(isOpen(unknownHealth, 0)).to.equal(false);
    expect(isFreshlyHealthy(unknownHealth, 0, timing)).to.equal(false);
  });

  it('is good for five seconds after it answered', () => {
    const health = afterOk(unknownHealth, 'probe', 5, timing);
    expect(isFreshlyHealthy(health, 5_004, timing)).to.equal(true);
    expect(isFreshlyHealthy(health, 5_005, timing)).to.equal(false);
  });

  for (const [chance, penalty] of [
    [0, 30 * second],
    [0.5, 60 * second],
    [1, 90 * second],
  ] as const) {
    it(`is bad for ${String(penalty)} ms at chance ${String(chance)}`, () => {
      const health = fail(unknownHealth, 5, chance);
      expect(isOpen(health, 5 + penalty - 1)).to.equal(true);
      expect(isOpen(health, 5 + penalty)).to.equal(false);
    });
  }

  it('is the verdict of this typing for five seconds', () => {
    const health = fail(unknownHealth, 0);
    expect(isFreshlyOpen(health, 4_999, timing)).to.equal(true);
    expect(isFreshlyOpen(health, 5_000, timing)).to.equal(false);
  });

  it('is bad for longer at each strike, up to ten minutes', () => {
    const penalties = [];
    let health = unknownHealth;
    for (let at = 0, strike = 0; strike < 6; strike++) {
      health = fail(health, at);
      penalties.push(((health.circuit?.openUntil ?? 0) - at) / minute);
      at = health.circuit?.openUntil ?? 0;
      if (strike < 5) health = afterOk(health, 'talk', at, timing);
    }
    expect(penalties).to.deep.equal([1, 2, 4, 8, 10, 1]);
  });

  it('that fails again within five seconds has failed once: two tabs, or two questions, see the same', () => {
    const first = fail(unknownHealth, 5_000);
    expect(fail(first, 9_999).circuit?.failures).to.equal(1);
    const second = fail(first, 10_000);
    expect(second.circuit?.failures).to.equal(2);
    expect(fail(second, 11_000).circuit?.failures).to.equal(2);
  });

  it('is forgotten when it was a false alarm, taken back within five seconds', () => {
    const alarm = fail(unknownHealth, 5_000);
    expect(afterOk(alarm, 'probe', 9_999, timing)).to.deep.equal({okAt: 9_999});
    expect(afterOk(alarm, 'probe', 10_000, timing).circuit?.failures).to.equal(1);
  });

  it('is good again after a later answer, but its strikes are counted', () => {
    const health = afterOk(fail(unknownHealth, 0), 'probe', 20_000, timing);
    expect(isOpen(health, 20_000)).to.equal(false);
    expect(health.circuit?.failures).to.equal(1);
  });

  it('that a question found bad is not mended by a probe, only by a question', () => {
    const bad = afterFailure(unknownHealth, 'talk', {type: 'refused', status: 500}, 0, 0.5, timing);
    expect(isOpen(afterOk(bad, 'probe', 5, timing), 5)).to.equal(true);
    expect(isFreshlyHealthy(afterOk(bad, 'probe', 5, timing), 5, timing)).to.equal(false);
    expect(isOpen(afterOk(bad, 'talk', 5, timing), 5)).to.equal(false);
  });

  it('is bad until the date that the server named, ten minutes at most', () => {
    const asked = (retryAfter: number) =>
      fail(unknownHealth, 0, 0.5, {type: 'refused', status: 503, retryAfter});
    expect(requestedDelay(asked(2 * minute), 2 * minute - 1)).to.equal(1);
    expect(requestedDelay(asked(2 * minute), 2 * minute)).to.equal(0);
    expect(isOpen(asked(60 * minute), 10 * minute)).to.equal(false);
    expect(requestedDelay(fail(unknownHealth, 0), 1)).to.equal(0);
  });
});
