import type {Row} from './row.js';

const refuse = {is: 'refuse'} as const;

/** Rows 30 to 33: the backup fails, or both. */
export const outageRows: readonly Row[] = [
  {
    row: 30,
    fault: 'refused',
    when: 'B, long, backup; main healthy',
    expected: 'dialog over; new one on main only after a good probe',
    cost: 'R + kR',
    scenes: [
      {
        as: 'before the first key',
        moment: 'K',
        dialog: 'backup',
        happens: [{backup: refuse}],
        seen: {
          by: 'main',
          main: ['-'],
          backup: ['backup-1'],
          epochs: 1,
          begins: 'moved',
          says: ['warmup.bad', 'waiting', 'dialog.moved'],
        },
      },
      {
        as: 'at Enter',
        moment: 'B',
        dialog: 'backup',
        happens: [{backup: refuse}],
        seen: {
          by: 'main',
          main: ['-'],
          backup: ['backup-1'],
          epochs: 1,
          begins: 'moved',
          says: ['waiting', 'dialog.moved'],
        },
      },
    ],
  },
  {
    row: 31,
    fault: 'silent',
    when: 'B, backup; main still down',
    expected: 'wait(); question kept',
    cost: 'until recovery + at most 30 s',
    scenes: [
      {
        moment: 'B',
        happens: [{main: refuse, backup: {is: 'silent'}}],
        then: [{last: 60_000, until: 'stalled'}, {backup: {is: 'ok'}}],
        seen: {by: 'backup', main: [], backup: ['backup-1', 'backup-1'], epochs: 0, says: ['waiting']},
      },
    ],
  },
  {
    row: 32,
    fault: 'both refuse',
    when: 'K, 120 s',
    expected: 'waiting; answered after recovery',
    cost: 'rest of the outage + at most 30 s + queue',
    scenes: [
      {
        moment: 'K',
        happens: [{main: refuse, backup: refuse}],
        then: [{last: 120_000, until: 'waiting'}, {main: {is: 'ok'}}, {backup: {is: 'ok'}}],
        bound: 'until recovery + at most 30 s',
        seen: {by: 'main', main: ['-', '-'], backup: ['-'], epochs: 1, says: ['both.down']},
        really: {not: 'without a dialog whichever server answers its probe first gets the question'},
      },
    ],
  },
  {
    row: 33,
    fault: 'main refuses, backup 503 (overload)',
    when: 'E',
    expected: 'wait() with probes, no ping-pong, talks/question <= budget',
    cost: 'wait()',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [{main: refuse, backup: {is: 'status', status: 503}}],
        then: [{last: 60_000, until: 'waiting'}, {backup: {is: 'ok'}}],
        bound: 'until recovery + at most 30 s',
        seen: {
          by: 'backup',
          main: ['main-1'],
          backup: ['-', '-'],
          epochs: 1,
          begins: 'moved',
          says: ['both.down'],
        },
      },
    ],
  },
];
