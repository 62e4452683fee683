import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {figuresOf, type Figures} from './figures.js';
import {official} from './official.js';
import {ours} from './ours.js';
import {plot} from './plot.js';
import {run, type Run} from './run.js';
import {scenarios} from './scenarios.js';
import type {Policy} from './policy.js';
import {visitorsOf} from './visitors.js';

const seed = 7;
const visitors = visitorsOf(seed, 300);
type Key = keyof typeof scenarios;

const meet = (key: Key, policy: Policy): Run => run(scenarios[key], policy, visitors, seed);

/** What holds in every scenario, however small the crowd. */
function assertInvariants(figures: Figures): void {
  assert.equal(figures.unanswered, 0, 'unanswered');
  assert.equal(figures.answeredTwice, 0, 'answered twice');
  assert.equal(figures.foreignContexts, 0, 'foreign context ids');
  assert.ok(figures.wrongMoves < 5, `${figures.wrongMoves} wrong moves`);
}

describe('the crowd', () => {
  const figures = {} as Record<Key, Figures>;

  before(() => {
    for (const key of Object.keys(scenarios) as Key[]) figures[key] = figuresOf(meet(key, ours));
  });

  for (const [key, {name}] of Object.entries(scenarios)) {
    it(`loses nothing and confuses nobody: ${name}`, () => assertInvariants(figures[key as Key]));
  }

  it('is answered at once, or as soon as a dead main is found', () => {
    assert.ok(figures.refuses.p99 < 3_000, `refuses: ${figures.refuses.p99}`);
    assert.ok(figures.silent.median < 500, `silent: ${figures.silent.median}`);
    assert.ok(figures.silent.p99 < 7_000, `silent: ${figures.silent.p99}`);
    assert.ok(figures.hangs.p99 < 5_000, `hangs: ${figures.hangs.p99}`);
    assert.ok(figures.brownout.p99 < 15_000, `brownout: ${figures.brownout.p99}`);
  });

  it('catches up when both servers are back', () => {
    assert.ok(figures.bothRefuse.caughtUp < 60_000, `refuse: ${figures.bothRefuse.caughtUp}`);
    assert.ok(figures.bothSilent.caughtUp < 60_000, `silent: ${figures.bothSilent.caughtUp}`);
  });

  it('tells a policy that is worse', () => {
    for (const key of ['silent', 'bothRefuse'] as const) {
      assert.throws(() => assertInvariants(figuresOf(meet(key, official))), key);
    }
    assert.ok(figuresOf(meet('hangs', official)).p99 > 50_000);
    assert.ok(figuresOf(meet('bothRefuse', official)).unanswered > 10);
  });

  it('is the same crowd every time', () => {
    const [one, other] = [meet('silent', ours), meet('silent', ours)];
    assert.deepEqual(figuresOf(one), figuresOf(other));
    assert.equal(plot([one], [one]), plot([other], [other]));
    const stranger = visitorsOf(seed + 1, 300);
    assert.notDeepEqual(figuresOf(run(scenarios.silent, ours, stranger, seed + 1)), figuresOf(one));
  });
});
