import type {Row} from './row.js';

/** Rows 63 to 67: what pages and owners do, and idle dialogs. */
export const laterRows: readonly Row[] = [
  {
    row: 63,
    fault: 'Back (bfcache) after the next page showed the answer; question safe and unsafe',
    when: 'P',
    expected: 'nothing is sent; transcript as on the next page',
    cost: '0',
    virtually: {not: 'a page and the next one share a tab: page-leave.test.ts draws both'},
    really: {
      not: 'no act of the players: real-owners.test.ts tells frames that they come back, real-owners.node.test.ts goes back for real in Chromium and Firefox',
    },
    scenes: [],
  },
  {
    row: 64,
    fault: 'element made anew three times, tab duplicated, second element, while a question is out',
    when: 'P',
    expected: 'one talk',
    cost: '0',
    virtually: {not: 'random schedules have all three; owner.test.ts draws them'},
    really: {
      not: 'no act of the players: real-owners.test.ts has elements and frames, real-owners.node.test.ts duplicates a tab in Chromium and Firefox',
    },
    scenes: [],
  },
  {
    row: 65,
    fault: 'idle for 10 min 31 s, then a question',
    when: 'E',
    expected: 'one new dialog, one separator, its context id is used by the next question',
    cost: 'R',
    scenes: [
      {
        moment: 'I',
        dialog: 'main',
        happens: [{pass: 631_000}],
        bound: '0',
        seen: {by: 'main', main: ['main-1'], backup: [], epochs: 1, begins: 'renewed'},
        later: [{acts: [], seen: {by: 'main', main: ['main-2'], backup: [], epochs: 0}}],
      },
      {
        as: 'on a page loaded anew',
        moment: 'I',
        dialog: 'main',
        happens: [{pass: 631_000}, {page: 'reloads'}],
        bound: '0',
        seen: {by: 'main', main: ['main-1'], backup: [], epochs: 1, begins: 'renewed'},
        later: [{acts: [], seen: {by: 'main', main: ['main-2'], backup: [], epochs: 0}}],
      },
    ],
  },
  {
    row: 66,
    fault: '`forget()` in one tab, question in another',
    when: '-',
    expected: 'the other tab is as new, asks for consent again',
    cost: '-',
    virtually: {not: 'random schedules clear the storage of all tabs'},
    really: {not: 'no act of the players: real-owners.test.ts plays it with two pages'},
    scenes: [],
  },
  {
    row: 67,
    fault: 'pre-production: one status of twenty is reset while an 8 s answer is on its way',
    when: 'P',
    expected: 'answer at 8 s, one talk',
    cost: '0',
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        alone: true,
        work: 8_000,
        after: [100],
        happens: [{main: {is: 'no-cors', on: ['serverstatus']}}],
        then: [{last: 2_000}, {main: {is: 'ok'}}],
        seen: {by: 'main', main: ['main-1'], backup: [], epochs: 0, saysNot: ['server.failed']},
        really: {
          work: 1_500,
          timing: {answer: 8_000},
          then: [],
        },
      },
    ],
  },
];
