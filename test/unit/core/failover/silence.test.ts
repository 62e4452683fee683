import {expect} from 'chai';
import {
  deadAt,
  withOtherAsked,
  withoutProbe,
  withProbeOut,
  withOtherAnswer,
  type Silence,
} from '../../../../src/core/failover/silence.js';

const longest = 2000;
/** Asked twice, a second apart; the other server at once. */
const asked: Silence = [1500, 2500].reduce(withProbeOut, withOtherAsked({asked: [], since: 0}, 1500));

describe('a server that says nothing (E3, E5)', () => {
  it('is not dead before the other server has answered, however long that takes', () => {
    expect(deadAt(asked, longest)).to.equal(undefined);
  });

  it('is dead when its first probe has had its time', () => {
    expect(deadAt(withOtherAnswer(asked, 1600), longest)).to.equal(3500);
  });

  it('gets as long again as nobody had answered', () => {
    expect(deadAt(withOtherAnswer(asked, 5000), longest)).to.equal(10_000);
  });

  it('gets a quarter of its time at least', () => {
    const late = withOtherAnswer(withOtherAsked({asked: [0, 1000]}, 1000), 1950);
    expect(deadAt(withOtherAnswer(late, 1960), longest)).to.equal(1950 + 950);
    expect(deadAt(withOtherAnswer(withOtherAsked({asked: [0, 1000]}, 1900), 1950), longest)).to.equal(2450);
  });

  it('is not dead for one lost packet, nor for a probe that was not sent', () => {
    const answered = withOtherAnswer({asked: [0]}, 100);
    expect(deadAt(answered, longest)).to.equal(undefined);
    expect(deadAt(withoutProbe(withProbeOut(answered, 1000), 1000), longest)).to.equal(undefined);
    expect(deadAt(withProbeOut(answered, 1000), longest)).to.equal(2000);
  });

  it('is asked in vain only where the probe was sent', () => {
    expect(withoutProbe(asked, 1500).asked).to.deep.equal([2500]);
  });

  it('is measured by the first that the other said, and from its first probe', () => {
    const twice = withOtherAnswer(withOtherAsked(withOtherAsked({asked: [0, 1]}, 1000), 4000), 4500);
    expect(twice.otherAnswer).to.deep.equal({at: 4500, after: 3500});
    expect(withOtherAnswer(twice, 9000).otherAnswer).to.deep.equal({at: 4500, after: 3500});
  });
});
