import {setTimeout as pause} from 'node:timers/promises';
import type {Fault} from '../../../demo/server/faults.js';
import type {ReferenceServer} from '../../../demo/server/reference-server.js';
import {uniform, type Random} from '../../model/simulation/random.js';

export interface Flaps {
  readonly count: () => number;
  /** What the server did at a time, ms since 1970. */
  readonly at: (time: number) => Fault['is'];
  readonly stop: () => Promise<void>;
}

/** How long the server is in one state, in ms. */
export interface Pace {
  readonly from: number;
  readonly to: number;
}

const faults = (random: Random): Fault[] => [
  {is: 'refuse'},
  {is: 'silent'},
  {is: 'status', status: 500},
  {is: 'delay', ms: Math.round(uniform(random, 200, 1500))},
  {is: 'reset'},
];

/** Well, then ill: every fault once, in any order, again and again. */
export function flap(server: ReferenceServer, {from, to}: Pace, random: Random): Flaps {
  const history: {readonly since: number; readonly is: Fault['is']}[] = [];
  const end = new AbortController();
  const set = async (fault: Fault) => {
    await server.setFault(fault);
    history.push({since: Date.now(), is: fault.is});
  };
  const run = async () => {
    for (;;) {
      const ranked = faults(random).map(fault => ({fault, rank: random()}));
      ranked.sort((one, other) => one.rank - other.rank);
      for (const state of ranked.flatMap(({fault}): Fault[] => [{is: 'ok'}, fault])) {
        if (end.signal.aborted) return;
        await set(state);
        await pause(uniform(random, from, to), undefined, {signal: end.signal}).catch(() => undefined);
      }
    }
  };
  const running = run();
  return {
    count: () => history.length,
    at: time => history.findLast(({since}) => since <= time)?.is ?? 'ok',
    async stop() {
      end.abort();
      await running;
      await set({is: 'ok'});
    },
  };
}
