import type {Row} from './row.js';

const stays = {by: 'main', main: ['main-1'], backup: [], epochs: 0} as const;
const movesAway = {by: 'backup', main: ['main-1'], backup: ['-'], epochs: 1, begins: 'moved'} as const;

/** Rows 47 to 53: contexts, clocks, storage, pre-production, unsafe talks, broken answers. */
export const oddRows: readonly Row[] = [
  {
    row: 47,
    fault: 'answer with another contextId',
    when: 'E',
    expected: 'dialog.rolled, epoch + 1, same server',
    cost: '0',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [{forget: 'main'}],
        seen: {...stays, epochs: 1, begins: 'renewed', says: ['dialog.rolled'], saysNot: ['dialog.moved']},
      },
    ],
  },
  {
    row: 48,
    fault: 'clock set back 1 h / forward 1 h',
    when: 'I',
    expected: 'no end of dialog without availablecontext; no negative delay',
    cost: 'R',
    scenes: [
      {
        as: 'back',
        moment: 'I',
        dialog: 'main',
        typing: [2500, 0],
        happens: [{clock: -3_600_000}],
        seen: stays,
      },
      {
        as: 'forward',
        moment: 'I',
        dialog: 'main',
        typing: [2500, 0],
        happens: [{clock: 3_600_000}],
        seen: stays,
      },
      {
        as: 'back, on the backup',
        moment: 'I',
        dialog: 'backup',
        typing: [2500, 0],
        happens: [{clock: -3_600_000}],
        seen: {by: 'backup', main: [], backup: ['backup-1'], epochs: 0},
      },
      {
        as: 'forward, on the backup',
        moment: 'I',
        dialog: 'backup',
        typing: [2500, 0],
        happens: [{clock: 3_600_000}],
        bound: 'Rb',
        seen: {by: 'backup', main: [], backup: ['backup-1'], epochs: 0, asksWhetherKept: true},
      },
      {
        as: 'forward during a reload',
        moment: 'I',
        dialog: 'backup',
        typing: [2500, 0],
        happens: [{clock: 3_600_000}, {page: 'reloads'}],
        bound: 'Rb',
        seen: {by: 'backup', main: [], backup: ['backup-1'], epochs: 0, asksWhetherKept: true},
        really: {not: 'a reload undoes what the test has done to the clock'},
      },
    ],
  },
  {
    row: 49,
    fault: 'storage throws, private mode',
    when: 'all',
    expected: 'in-memory, same outcomes in the tab',
    cost: '-',
    virtually: {
      not: 'not a scene of its own: virtual-lacking.node.test.ts plays every other row of one tab without storage, locks and channel',
    },
    really: {
      not: 'not a scene of its own: real-lacking.test.ts plays other rows where storage throws, and where locks and channels are missing',
    },
    scenes: [],
  },
  {
    row: 50,
    fault: 'pre-production, silent',
    when: 'all',
    expected: 'only main; waiting state; no other origin contacted',
    cost: 'until recovery',
    scenes: [
      {
        as: 'before the first key',
        moment: 'K',
        alone: true,
        happens: [{main: {is: 'silent'}}],
        then: [{last: 60_000, until: 'stalled'}, {main: {is: 'ok'}}],
        bound: 'until recovery + at most 30 s',
        seen: {by: 'main', main: ['-', '-'], backup: [], epochs: 1, says: ['waiting']},
      },
      {
        as: 'at Enter',
        moment: 'E',
        alone: true,
        dialog: 'main',
        happens: [{main: {is: 'silent'}}],
        then: [{last: 60_000, until: 'stalled'}, {main: {is: 'ok'}}],
        bound: 'until recovery + at most 30 s',
        seen: {by: 'main', main: ['main-1', 'main-1'], backup: [], epochs: 0, says: ['waiting']},
      },
    ],
  },
  {
    row: 51,
    fault: 'unsafe talk, silence',
    when: 'P',
    expected: 'not replayed; the user is asked',
    cost: '-',
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        unsafe: true,
        happens: [{main: {is: 'silent'}}],
        then: [{last: 60_000, until: 'unsure'}],
        seen: {shown: 'unsure', main: ['main-1'], backup: [], epochs: 0},
        really: {moment: 'E'},
      },
    ],
  },
  {
    row: 52,
    fault: 'body cut in the middle of the JSON',
    when: 'P',
    expected: 'net, replay on backup',
    cost: 'elapsed + kRb',
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        after: [315],
        happens: [{main: {is: 'cut'}}],
        seen: movesAway,
        really: {moment: 'E'},
      },
    ],
  },
  {
    row: 53,
    fault: 'DNS failure / CORS missing on main only',
    when: 'K',
    expected: 'as net: backup',
    cost: '((1+k)R - U)+',
    scenes: [
      {
        moment: 'K',
        typing: [2500, 30],
        happens: [{main: {is: 'no-cors'}}],
        seen: {by: 'backup', main: [], backup: ['-'], epochs: 1, says: ['warmup.bad']},
      },
    ],
  },
];
