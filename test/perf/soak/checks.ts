import type {Soak, Soaked} from './run.js';

export interface Check {
  readonly what: string;
  readonly holds: boolean;
}

/** Bytes of JavaScript heap that may stay when the transcript has gone: so many, and so many for each question. */
const kept = {once: 75_000, each: 100};
/** The browser keeps the steps of its undo in the text area, with two nodes for each question. */
const undoNodes = 3;
/** Templates of what was never shown before. */
const templateNodes = 100;
/** The buttons to restart and to jump, and whatever can be done with the newest answer only. None for each answer. */
const buttons = 12;

/** What has to be true in the end. */
export function checksOf({moves}: Soak, soaked: Soaked): Check[] {
  const {expected, transcript, tally, steps, samples, bare, first, restarted, left} = soaked;
  const [begin] = samples;
  const {length: count} = expected;
  const shown = new Set(transcript.map(({question}) => question));
  const moved = steps['dialog.moved'] ?? 0;
  const heap = kept.once + kept.each * count;
  const is = (what: string, seen: unknown, wanted: unknown): Check => ({
    what: `${what}: ${String(seen)}${seen === wanted ? '' : `, not ${String(wanted)}`}`,
    holds: seen === wanted,
  });
  const atMost = (what: string, seen: number, limit: number): Check => ({
    what: `${what}: ${seen}, at most ${limit}`,
    holds: seen <= limit,
  });
  if (begin === undefined) return [{what: 'nothing was asked', holds: false}];

  return [
    is('questions shown', shown.size, count),
    is('questions shown twice', transcript.length - shown.size, 0),
    is('questions with one answer', transcript.filter(({answers}) => answers.length === 1).length, count),
    is(
      'in order, with their own answers',
      transcript.filter((turn, index) => JSON.stringify(turn) === JSON.stringify(expected[index])).length,
      count,
    ),
    is('question ids that arrived', tally.questionIds, count),
    is('questions that no server worked through', tally.unprocessed, 0),
    is('context ids of the other server', tally.foreignIds, 0),
    {what: `dialogs moved: ${moved}, at least ${moves}`, holds: moved >= moves},

    atMost(
      'most listeners beyond the first',
      Math.max(...samples.map(({listeners}) => listeners)) - begin.listeners,
      buttons,
    ),
    atMost('heap after a restart, beyond the first, in bytes', restarted.heap - begin.heap, heap),
    atMost(
      'nodes after a restart, beyond the first',
      restarted.nodes - begin.nodes,
      templateNodes + undoNodes * count,
    ),
    is('listeners after a restart', restarted.listeners, begin.listeners),

    is('removed: the element is collected', soaked.collected, true),
    is('removed: listeners', left.listeners, bare.listeners),
    is('removed: timers', soaked.timers.join(' ') || 'none', 'none'),
    is('removed: requests in 5 s', soaked.requests, 0),
    is('removed: requests without an end', soaked.underWay, 0),
    atMost('removed: nodes beyond those that a first element left', left.nodes - first.nodes, templateNodes),
    atMost('removed: heap beyond what a first element left, in bytes', left.heap - first.heap, heap),
  ];
}
