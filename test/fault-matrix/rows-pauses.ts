import type {Row} from './row.js';

const movesAway = {by: 'backup', main: ['main-1'], backup: ['-'], epochs: 1, begins: 'moved'} as const;
const stays = {by: 'main', main: ['main-1'], backup: [], epochs: 0} as const;
const begins = {by: 'main', main: ['-'], backup: [], epochs: 1} as const;

/** Rows 10 to 12: pauses. */
export const pauseRows: readonly Row[] = [
  {
    row: 10,
    fault: 'silent for 0.5 s then normal',
    when: 'any',
    expected: 'no move',
    cost: '<= 0.5 s',
    scenes: [
      {
        as: 'before the first key',
        moment: 'K',
        typing: [2500, 300, 0],
        happens: [{main: {is: 'pause', ms: 500}}],
        seen: begins,
        really: {happens: [{main: {is: 'delay', ms: 100}}]},
      },
      {
        as: 'before the first key, in a dialog',
        moment: 'K',
        dialog: 'main',
        typing: [2500, 300, 0],
        happens: [{main: {is: 'pause', ms: 500}}],
        seen: stays,
        really: {happens: [{main: {is: 'delay', ms: 100}}]},
      },
      {
        as: 'at Enter',
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'pause', ms: 500}}],
        seen: {...stays, saysNot: ['server.failed']},
        really: {happens: [{main: {is: 'delay', ms: 100}}]},
      },
      {
        as: 'while processed',
        moment: 'P',
        dialog: 'main',
        work: 6000,
        after: [10, 100, 1490, 1510, 1530, 4490, 5700],
        happens: [{main: {is: 'pause', ms: 500}}],
        seen: {...stays, saysNot: ['server.failed']},
        really: {not: 'the same as at Enter: the reference servers cannot stop what they have begun'},
      },
    ],
  },
  {
    row: 11,
    fault: 'pause 1.2 s (GC)',
    when: 'K in dialog',
    expected: 'no move (Wm > pause)',
    cost: '<= 1.2 s',
    scenes: [
      {
        moment: 'K',
        dialog: 'main',
        typing: [2500, 1200, 300, 0],
        happens: [{main: {is: 'pause', ms: 1200}}],
        seen: {...stays, saysNot: ['server.failed']},
        really: {happens: [{main: {is: 'delay', ms: 150}}]},
      },
    ],
  },
  {
    row: 12,
    fault: 'pause 5 s',
    when: 'P',
    expected: 'moved if silence >= P and backup answers; late answer discarded',
    cost: 'S + P',
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        after: [100, 300],
        happens: [{main: {is: 'pause', ms: 5000}}],
        then: [{last: 20_000, until: 'answered'}],
        seen: {...movesAway, saysNot: ['late.discarded']},
        really: {work: 3000, happens: [{main: {is: 'delay', ms: 3000}}]},
      },
    ],
  },
];
