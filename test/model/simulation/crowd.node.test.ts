import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {figuresOf, type Figures} from './figures.js';
import {official} from './official.js';
import {ours} from './ours.js';
import {plot} from './plot.js';
import type {Policy} from './policy.js';
import {resultsOf, type ScenarioKey} from './result.js';
import {run} from './run.js';
import {scenarios} from './scenarios.js';
import {isMet, targetsOf} from './targets.js';
import {visitorsOf} from './visitors.js';

/** In this small crowd nobody asks what takes longer than the deadline on both servers. */
const seed = 7;
const visitors = visitorsOf(seed, 300);
const keys = Object.keys(scenarios) as ScenarioKey[];

const meet = (policy: Policy, key: ScenarioKey): Figures =>
  figuresOf(run(scenarios[key], policy, visitors, seed));

describe('the crowd', () => {
  const figures = {} as Record<ScenarioKey, Figures>;

  before(() => {
    for (const key of keys) figures[key] = meet(ours, key);
  });

  for (const key of keys) {
    it(`is lost, confused and moved for nothing by nobody: ${scenarios[key].name}`, () => {
      const {unanswered, answeredTwice, foreignContexts, wrongMoves} = figures[key];
      assert.deepEqual({unanswered, answeredTwice, foreignContexts, wrongMoves}, nothing);
    });
  }

  it('has its answers at once, or as soon as main is found dead', () => {
    const {refuses, silent, hangs, brownout} = figures;
    assertBelow(refuses.p99, 3_000);
    assertBelow(silent.median, 500);
    assertBelow(silent.p99, 7_000);
    assertBelow(hangs.p99, 5_000);
    assertBelow(brownout.p99, 15_000);
  });

  it('has the rest of them soon after both servers are back, and does not flood those', () => {
    for (const {caughtUp, mainPeak, backupPeak} of [figures.bothRefuse, figures.bothSilent]) {
      assertBelow(caughtUp, 60_000);
      // few visitors come in lumps
      assertBelow(Math.max(mainPeak, backupPeak), 8);
    }
  });

  it('would not forgive a worse policy', () => {
    const worse = {...figures};
    for (const key of ['silent', 'hangs', 'bothRefuse'] as const) worse[key] = meet(official, key);
    assert.ok(worse.silent.foreignContexts > 0);
    assert.ok(worse.hangs.p99 > 50_000);
    assert.ok(worse.bothRefuse.unanswered > 10);
    const missed = targetsOf(worse).filter(target => !isMet(target));
    assert.ok(missed.length > targetsOf(figures).filter(target => !isMet(target)).length);
  });

  it('is the same every time', () => {
    const [one, same, other] = [seed, seed, seed + 1].map(each => resultsOf('silent', each, 100));
    assert.deepEqual(one, same);
    assert.equal(plot(one!, one!), plot(same!, same!));
    assert.notEqual(plot(one!, one!), plot(other!, other!));
  });
});

const nothing = {unanswered: 0, answeredTwice: 0, foreignContexts: 0, wrongMoves: 0};

const assertBelow = (value: number, bound: number): void =>
  assert.ok(value < bound, `${value} is not below ${bound}`);
