import {expect} from '@open-wc/testing';
import {maySpend, spend, type Spending, type Spent} from '../../src/dialog/budget.js';

const minute = 60_000;
const start = 1_000_000;

describe('the budget of a browser', () => {
  for (const [what, count, within] of [
    ['probe', 20, minute],
    ['replay', 10, 5 * minute],
  ] as const satisfies readonly (readonly [Spending, number, number])[]) {
    it(`allows ${String(count)} of ${what} in ${String(within)} ms`, () => {
      let spent: Spent = {};
      for (let already = 0; already < count; already++) {
        expect(maySpend(spent, what, start + already)).to.equal(true);
        spent = spend(spent, what, start + already);
      }
      expect(maySpend(spent, what, start + count)).to.equal(false);
      expect(maySpend(spent, what, start + within - 1)).to.equal(false);
      expect(maySpend(spent, what, start + within)).to.equal(true);
    });
  }

  it('keeps one account for each', () => {
    const spent = spend(spend({}, 'probe', start), 'replay', start + 1);
    expect(spent).to.deep.equal({probe: [start], replay: [start + 1]});
  });

  it('forgets what was spent long ago', () => {
    expect(spend({probe: [start]}, 'probe', start + minute)).to.deep.equal({probe: [start + minute]});
  });

  it('is not held up by a clock that was ahead', () => {
    const ahead = {replay: Array.from({length: 10}, () => start + 1)};
    expect(maySpend(ahead, 'replay', start)).to.equal(true);
    expect(maySpend(ahead, 'replay', start + 1)).to.equal(false);
  });
});
