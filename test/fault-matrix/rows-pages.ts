import type {Row} from './row.js';

const stays = {by: 'main', main: ['main-1'], backup: [], epochs: 0} as const;
const movesAway = {by: 'backup', main: ['main-1'], backup: ['-'], epochs: 1, begins: 'moved'} as const;
const beginsAway = {by: 'backup', main: ['-'], backup: ['-'], epochs: 1} as const;
const refuse = {is: 'refuse'} as const;
const exact = {not: 'it is a matter of single milliseconds, which only virtual time has'} as const;

/** Rows 39 to 46: pages and tabs, late answers, a dialog on the backup. */
export const pageRows: readonly Row[] = [
  {
    row: 39,
    fault: 'bfcache, back after 30 s',
    when: 'P',
    expected: 'no evidence from the abort; history of the same server; no second send if answered',
    cost: 'R',
    really: {not: 'frames have no such cache: real-pages.node.test.ts goes away and back in Chromium'},
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        after: [100, 315],
        happens: [{page: 'leaves'}],
        then: [{last: 30_000}, {page: 'comes back'}],
        costsFrom: 'then',
        seen: {...stays, saysNot: ['server.failed']},
      },
    ],
  },
  {
    row: 40,
    fault: 'reload',
    when: 'P',
    expected: 'answer recovered from history, or resent once',
    cost: '2R',
    scenes: [
      {
        as: 'answered meanwhile',
        moment: 'P',
        dialog: 'main',
        after: [315, 320],
        happens: [{page: 'reloads'}],
        costsFrom: 'then',
        seen: {...stays, saysNot: ['server.failed']},
        really: {work: 60_000, happens: [{main: {is: 'ok'}}, {page: 'reloads'}]},
      },
      {
        as: 'not answered yet',
        moment: 'P',
        dialog: 'main',
        after: [5, 100, 250],
        happens: [{page: 'reloads'}],
        costsFrom: 'then',
        seen: {...stays, main: ['main-1', 'main-1'], saysNot: ['server.failed']},
        really: {
          moment: 'E',
          timing: {answer: 10_000},
          happens: [{main: {is: 'silent', on: ['talk']}}],
          then: [{last: 0, until: 'slow'}, {main: {is: 'ok'}}, {page: 'reloads'}],
        },
      },
    ],
  },
  {
    row: 41,
    fault: 'two tabs, main dies, both ask',
    when: 'E',
    expected: 'one epoch step, one dialog on the backup, both answers',
    cost: 'as 3 + at most 2 s for the second tab',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        tabs: 2,
        alsoAsked: 'at Enter',
        happens: [{main: refuse}],
        seen: movesAway,
        // The line stands where the first of the two was answered.
        alsoSeen: {by: 'backup', main: ['main-1'], backup: ['backup-1'], epochs: 1},
      },
      {
        as: 'a new dialog',
        moment: 'E',
        tabs: 2,
        alsoAsked: 'at Enter',
        happens: [{main: refuse}],
        seen: beginsAway,
        alsoSeen: {...beginsAway, backup: ['backup-1']},
      },
    ],
  },
  {
    row: 42,
    fault: 'tab 2 fails over while tab 1 waits for main, main then answers tab 1',
    when: 'P',
    expected: 'tab 1 shows its answer, its contextId is not stored',
    cost: '0',
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        tabs: 2,
        work: 6000,
        after: [100, 2000],
        alsoAsked: 'then',
        happens: [{main: {is: 'status', status: 500, on: ['talk']}}],
        bound: '0',
        seen: {...stays, epochs: 1, says: ['late.discarded', 'dialog.moved']},
        alsoSeen: movesAway,
        later: [{acts: [], seen: {by: 'backup', main: [], backup: ['backup-1'], epochs: 0}}],
        really: {work: 2500, timing: {answer: 15_000}},
      },
    ],
  },
  {
    row: 43,
    fault: 'answer of main 10 ms after the failover',
    when: 'P',
    expected: "discarded, backup's answer shown",
    cost: 'S + P',
    really: exact,
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        after: [100],
        happens: [{main: {is: 'pause', ms: 3400}}],
        then: [{last: 20_000}],
        seen: {...movesAway, saysNot: ['late.discarded']},
      },
    ],
  },
  {
    row: 44,
    fault: 'both answers in the same task',
    when: 'P',
    expected: "exactly one shown (the current attempt's)",
    cost: '-',
    really: exact,
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        after: [100],
        happens: [{main: {is: 'pause', ms: 3721}}],
        then: [{last: 20_000}],
        seen: movesAway,
      },
    ],
  },
  {
    row: 45,
    fault: 'main back while the dialog is on the backup',
    when: 'B',
    expected: 'stays; next dialog goes to main after the penalty',
    cost: '0',
    scenes: [
      {
        moment: 'B',
        happens: [{main: {is: 'ok'}}],
        seen: {by: 'backup', main: [], backup: ['backup-1'], epochs: 0},
        later: [
          {
            acts: [{page: 'starts over'}, {pass: 100_000}],
            seen: {by: 'main', main: ['-'], backup: [], epochs: 1},
          },
        ],
      },
    ],
  },
  {
    row: 46,
    fault: 'main flaps every 20 s',
    when: '10 min',
    expected: 'at most one move per dialog; penalties double',
    cost: '-',
    scenes: [
      {
        moment: 'I',
        dialog: 'main',
        happens: [
          {
            again: 15,
            acts: [{main: refuse}, {ask: 0}, {pass: 20_000}, {main: {is: 'ok'}}, {ask: 0}, {pass: 20_000}],
          },
        ],
        really: {
          happens: [
            {
              again: 3,
              acts: [{main: refuse}, {ask: 0}, {pass: 20_000}, {main: {is: 'ok'}}, {ask: 0}, {pass: 20_000}],
            },
          ],
        },
        seen: {by: 'backup', main: [], backup: ['backup-1'], epochs: 0, movesPerDialog: 1},
      },
      {
        as: 'with many dialogs',
        moment: 'I',
        dialog: 'main',
        happens: [
          {
            again: 15,
            acts: [
              {main: {is: 'ok'}},
              {page: 'starts over'},
              {key: 0},
              {pass: 2_000},
              {ask: 0},
              {pass: 18_000},
              {main: refuse},
              {ask: 0},
              {pass: 20_000},
            ],
          },
          {main: {is: 'ok'}},
        ],
        seen: {by: 'backup', main: [], backup: ['backup-15'], epochs: 0, movesPerDialog: 1, strikes: 2},
        really: {not: 'ten minutes of dialogs: the scene before shows that none moves twice'},
      },
    ],
  },
];
