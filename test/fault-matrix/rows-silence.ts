import type {Row} from './row.js';

const movesAway = {by: 'backup', main: ['main-1'], backup: ['-'], epochs: 1, begins: 'moved'} as const;
const beginsAway = {by: 'backup', main: ['-'], backup: ['-'], epochs: 1} as const;
const stays = {by: 'main', main: ['main-1'], backup: [], epochs: 0} as const;
const begins = {by: 'main', main: ['-'], backup: [], epochs: 1} as const;

/** Rows 1 to 9: nothing, refusals and silence. */
export const silenceRows: readonly Row[] = [
  {
    row: 1,
    fault: 'none',
    when: '-',
    expected: 'main, one talk, no request to the backup',
    cost: '0',
    scenes: [
      {moment: 'E', happens: [], seen: {...begins, probes: {main: 0, backup: 0}, saysNot: ['server.failed']}},
      {
        as: 'in a dialog',
        moment: 'E',
        dialog: 'main',
        happens: [],
        seen: {...stays, probes: {main: 0, backup: 0}, saysNot: ['server.failed']},
      },
    ],
  },
  {
    row: 2,
    fault: 'refused (RST)',
    when: 'K, long, main',
    expected: 'bad verdict while typing; new dialog on backup at Enter',
    cost: '((1.5+k)R - U)+',
    scenes: [
      {
        moment: 'K',
        typing: [2500, 300, 30],
        happens: [{main: {is: 'refuse'}}],
        seen: {by: 'backup', main: [], backup: ['-'], epochs: 1, says: ['warmup.bad', 'dialog.started']},
      },
      {
        as: 'pasted',
        moment: 'K',
        typing: [0, 10],
        happens: [{main: {is: 'refuse'}}],
        seen: beginsAway,
        really: {not: 'the scene before shows the same: what is refused leaves no trace'},
      },
      {
        as: 'in a dialog',
        moment: 'K',
        dialog: 'main',
        happens: [{main: {is: 'refuse'}}],
        seen: {...movesAway, main: [], says: ['warmup.bad', 'dialog.moved']},
      },
    ],
  },
  {
    row: 3,
    fault: 'refused',
    when: 'T (after the green verdict)',
    expected: 'talk fails at once, replay on backup',
    cost: '1.5R + kRb',
    scenes: [
      {moment: 'T', happens: [{main: {is: 'refuse'}}], seen: beginsAway},
      {
        as: 'in a dialog',
        moment: 'T',
        dialog: 'main',
        happens: [{main: {is: 'refuse'}}],
        seen: {...movesAway, says: ['dialog.moved']},
      },
    ],
  },
  {
    row: 4,
    fault: 'refused',
    when: 'P',
    expected: 'reset, replay on backup, work lost',
    cost: 'elapsed + R/2 + kRb',
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        work: 6000,
        after: [100, 1510, 4990],
        happens: [{main: {is: 'refuse'}}],
        seen: {...movesAway, says: ['server.failed', 'dialog.moved']},
      },
    ],
  },
  {
    row: 5,
    fault: 'silent',
    when: 'K, long, new dialog',
    expected: 'backup chosen before Enter',
    cost: '(W - U)+ + (W/2 + kRb - max(U, W))+',
    scenes: [
      {
        moment: 'K',
        typing: [2500, 1300],
        happens: [{main: {is: 'silent'}}],
        seen: {by: 'backup', main: [], backup: ['-'], epochs: 1, says: ['warmup.bad']},
      },
      {
        as: 'typed in less than W',
        moment: 'K',
        typing: [1000, 700],
        happens: [{main: {is: 'silent'}}],
        seen: beginsAway,
        really: {not: 'row 7 shows it'},
      },
    ],
  },
  {
    row: 6,
    fault: 'silent',
    when: 'K, inside a dialog',
    expected: 'same with Wm; separator "new conversation"',
    cost: 'same',
    scenes: [
      {
        moment: 'K',
        dialog: 'main',
        typing: [2500, 2100],
        happens: [{main: {is: 'silent'}}],
        bound: '(W - U)+ + (W/2 + kRb - max(U, W))+',
        seen: {...movesAway, main: [], says: ['warmup.bad', 'dialog.moved']},
      },
    ],
  },
  {
    row: 7,
    fault: 'silent',
    when: 'K, paste or suggestion (U = 0.3 s)',
    expected: 'talk to main at Enter, moved when the verdict falls',
    cost: '<= W - U + kRb',
    scenes: [
      {moment: 'K', typing: [300, 0], happens: [{main: {is: 'silent'}}], seen: beginsAway},
      {
        as: 'in a dialog',
        moment: 'K',
        dialog: 'main',
        typing: [300, 0],
        happens: [{main: {is: 'silent'}}],
        seen: movesAway,
      },
    ],
  },
  {
    row: 8,
    fault: 'silent',
    when: 'T',
    expected: 'liveness probes',
    cost: 'S + P',
    scenes: [
      {moment: 'T', happens: [{main: {is: 'silent'}}], seen: beginsAway},
      {
        as: 'in a dialog',
        moment: 'T',
        dialog: 'main',
        happens: [{main: {is: 'silent'}}],
        seen: {...movesAway, says: ['server.failed', 'dialog.moved']},
      },
    ],
  },
  {
    row: 9,
    fault: 'silent',
    when: 'P at time x',
    expected: 'liveness probes',
    cost: '<= max(S, 3) + P, plus x lost',
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        work: 9000,
        really: {work: 60_000},
        after: [10, 100, 1480, 1490, 1520, 1530, 1600, 3000, 4490, 4500, 4520, 4530, 4990],
        happens: [{main: {is: 'silent'}}],
        seen: movesAway,
      },
    ],
  },
];
