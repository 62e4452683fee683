import {curvesOf, type Curves} from './curves.js';
import {figuresOf, type Figures} from './figures.js';
import {fixedTimeout} from './fixed-timeout.js';
import {official} from './official.js';
import {ours} from './ours.js';
import type {Policy} from './policy.js';
import {run} from './run.js';
import {scenarios} from './scenarios.js';
import {visitorsOf} from './visitors.js';

/** In the order of the tables; the first one is the core of this project. */
export const policies: readonly Policy[] = [ours, official, fixedTimeout];

export type ScenarioKey = keyof typeof scenarios;

/** What is kept of a run. */
export interface Result {
  readonly policy: string;
  readonly figures: Figures;
  readonly curves: Curves;
}

export function resultsOf(key: ScenarioKey, seed: number, count: number): readonly Result[] {
  const visitors = visitorsOf(seed, count);
  return policies.map(policy => {
    const done = run(scenarios[key], policy, visitors, seed);
    return {policy: done.policy, figures: figuresOf(done), curves: curvesOf(done)};
  });
}
