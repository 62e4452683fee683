import {model} from './model.js';
import type {Stretch} from './pace.js';
import {exponential, randomOf, uniform} from './random.js';

/** A server stands still every now and then, as one does that collects its garbage. */
export function pausesOf(seed: number, server: number): readonly Stretch[] {
  const random = randomOf(seed, 3, server);
  const pauses: Stretch[] = [];
  for (let from = exponential(random, model.pauseEvery); from < model.end;) {
    const to = from + uniform(random, model.pauseShortest, model.pauseLongest);
    pauses.push({from, to, speed: 0});
    from = to + exponential(random, model.pauseEvery);
  }
  return pauses;
}
