import type {Row} from './row.js';

const movesAway = {by: 'backup', main: ['main-1'], backup: ['-'], epochs: 1, begins: 'moved'} as const;
const html = {main: {is: 'html'}, backup: {is: 'html'}} as const;

/** Rows 21 to 29: answers that are none. */
export const answerRows: readonly Row[] = [
  {
    row: 21,
    fault: '403',
    when: 'E',
    expected: 'backup at once',
    cost: 'R + kRb',
    scenes: [{moment: 'E', dialog: 'main', happens: [{main: {is: 'status', status: 403}}], seen: movesAway}],
  },
  {
    row: 22,
    fault: '401, OIDC on, token stale',
    when: 'E',
    expected: 'refresh once, replay on main, no move',
    cost: 'R + refresh',
    virtually: {not: 'only the adapter repeats: the core sees one talk'},
    really: {not: 'headers.test.ts of test/browser/adapters has the hook, which no act of the players sets'},
    scenes: [],
  },
  {
    row: 23,
    fault: '401, OIDC off',
    when: 'E',
    expected: 'backup at once',
    cost: 'R + kRb',
    scenes: [{moment: 'E', dialog: 'main', happens: [{main: {is: 'status', status: 401}}], seen: movesAway}],
  },
  {
    row: 24,
    fault: '400 on main, 200 on backup',
    when: 'E',
    expected: 'backup, dialog there',
    cost: 'R + kRb',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'status', status: 400}}],
        seen: movesAway,
        later: [
          {acts: [{main: {is: 'ok'}}], seen: {by: 'backup', main: [], backup: ['backup-1'], epochs: 0}},
        ],
      },
    ],
  },
  {
    row: 25,
    fault: '400 on both',
    when: 'E',
    expected: 'error shown after exactly 2 sends; epoch and health unchanged',
    cost: 'R + Rb',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'status', status: 400}, backup: {is: 'status', status: 400}}],
        seen: {shown: 'invalid', main: ['main-1'], backup: ['-'], epochs: 0, says: ['client.error']},
        later: [
          {
            acts: [{main: {is: 'ok'}}, {page: 'starts over'}],
            seen: {by: 'main', main: ['-'], backup: [], epochs: 1},
          },
        ],
      },
    ],
  },
  {
    row: 26,
    fault: '429, Retry-After 2',
    when: 'E, in dialog',
    expected: 'backup once; main bad for 2 s',
    cost: 'R + kRb',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'status', status: 429, retryAfter: 2}}],
        seen: movesAway,
        later: [
          {
            acts: [{main: {is: 'ok'}}, {page: 'starts over'}],
            seen: {by: 'main', main: ['-'], backup: [], epochs: 1},
          },
        ],
        really: {
          later: [
            {
              acts: [{main: {is: 'ok'}}, {page: 'starts over'}, {pass: 3_000}],
              seen: {by: 'main', main: ['-'], backup: [], epochs: 1},
            },
          ],
        },
      },
    ],
  },
  {
    row: 27,
    fault: '429, no header',
    when: 'E',
    expected: 'backup once',
    cost: 'R + kRb',
    scenes: [{moment: 'E', dialog: 'main', happens: [{main: {is: 'status', status: 429}}], seen: movesAway}],
  },
  {
    row: 28,
    fault: '413 on both',
    when: 'E',
    expected: '"too long", exactly two sends, text kept',
    cost: 'R + Rb',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'status', status: 413}, backup: {is: 'status', status: 413}}],
        seen: {shown: 'too long', main: ['main-1'], backup: ['-'], epochs: 0, says: ['client.error']},
      },
    ],
  },
  {
    row: 29,
    fault: '200 with an HTML body (captive portal) on both',
    when: 'E',
    expected: 'both.down, question kept, no move',
    cost: 'wait()',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [html],
        then: [{last: 20_000, until: 'waiting'}],
        seen: {shown: 'waiting', main: ['main-1'], backup: ['-'], epochs: 0, says: ['both.down']},
        bound: '-',
        really: {not: 'the next scene goes on where this one stops'},
      },
      {
        as: 'which ends',
        moment: 'E',
        dialog: 'main',
        happens: [html],
        then: [{last: 20_000, until: 'waiting'}, {main: {is: 'ok'}}, {backup: {is: 'ok'}}],
        bound: 'until recovery + at most 30 s',
        seen: {
          by: 'main',
          main: ['main-1', 'main-1'],
          backup: ['-'],
          epochs: 0,
          says: ['both.down', 'resumed'],
        },
      },
    ],
  },
];
