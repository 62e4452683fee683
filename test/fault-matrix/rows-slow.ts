import type {Row} from './row.js';

const movesAway = {by: 'backup', main: ['main-1'], backup: ['-'], epochs: 1, begins: 'moved'} as const;
const stays = {by: 'main', main: ['main-1'], backup: [], epochs: 0} as const;

/** Rows 13 to 20: servers that hang, and slow ones. */
export const slowRows: readonly Row[] = [
  {
    row: 13,
    fault: '500 on talk, status 200',
    when: 'E',
    expected: 'replay on backup; talk-level strike, a green status does not lift it',
    cost: 'R + kRb',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'status', status: 500, on: ['talk']}}],
        seen: {...movesAway, says: ['server.failed', 'dialog.moved']},
        really: {later: []},
        later: [
          // The backup is quiet for so long that main is asked, too: its status is green.
          {
            acts: [{page: 'starts over'}, {backup: {is: 'pause', ms: 700}}, {key: 0}, {pass: 1_000}],
            seen: {by: 'backup', main: [], backup: ['-'], epochs: 1},
          },
        ],
      },
    ],
  },
  {
    row: 14,
    fault: 'talk hangs, status 200',
    when: 'E',
    expected: 'details say the dialog application is Ko: moved; details fine or absent: D',
    cost: 'S + P with details, else D',
    scenes: [
      {
        as: 'the details say Ko',
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'hung'}}],
        bound: 'S + P',
        seen: movesAway,
      },
      {
        as: 'the details are fine',
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'silent', on: ['talk']}}],
        bound: 'D',
        seen: movesAway,
      },
    ],
  },
  {
    row: 15,
    fault: 'slow answer in 2/3 D (a generative bot, D = 30 s)',
    when: 'healthy',
    expected: '7 probes, no move, answer shown',
    cost: '0',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        work: 20_000,
        timing: {answer: 30_000},
        happens: [],
        seen: {...stays, probes: {main: 7, backup: 0}, saysNot: ['server.failed']},
        really: {work: 1000, timing: {answer: 8000}, seen: {probes: {}}},
      },
    ],
  },
  {
    row: 16,
    fault: 'answer 1 s before D',
    when: 'healthy',
    expected: 'no move',
    cost: '0',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        work: 19_000,
        happens: [],
        seen: {...stays, saysNot: ['server.failed']},
        really: {
          not: 'a busy machine is later than any margin before a deadline that a test can wait for; row 15 shows the same, far from it',
        },
      },
    ],
  },
  {
    row: 17,
    fault: 'answer after D',
    when: 'healthy',
    expected: 'moved at D, late answer discarded, one answer shown',
    cost: 'D',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        work: 24_000,
        happens: [],
        then: [{last: 30_000, until: 'answered'}],
        seen: {...movesAway, saysNot: ['late.discarded']},
        really: {work: 2500},
      },
    ],
  },
  {
    row: 18,
    fault: '4x slower for minutes (brownout)',
    when: 'I..P',
    expected: 'nobody moves below D; beyond D as 17',
    cost: 'D + kRb',
    scenes: [
      {
        as: 'below D',
        moment: 'I',
        dialog: 'main',
        work: 12_000,
        happens: [{main: {is: 'delay', ms: 1500, on: ['serverstatus']}}],
        bound: '0',
        seen: {...stays, saysNot: ['server.failed']},
        really: {
          work: 1500,
          timing: {answer: 8000},
          happens: [{main: {is: 'delay', ms: 400, on: ['serverstatus']}}],
        },
      },
      {
        as: 'beyond D',
        moment: 'P',
        dialog: 'main',
        work: 24_000,
        after: [100, 1000],
        happens: [{main: {is: 'delay', ms: 1500, on: ['serverstatus']}}],
        then: [{last: 30_000, until: 'answered'}],
        seen: movesAway,
        exceeds: {
          bound: 'D + P',
          because: 'the deadline waits for the probe that is out, which tells the server from the network',
        },
        really: {work: 4000, happens: [{main: {is: 'delay', ms: 300, on: ['serverstatus']}}]},
      },
      {
        as: 'a new dialog',
        moment: 'I',
        typing: [1300, 1500],
        work: 12_000,
        happens: [{main: {is: 'delay', ms: 1500, on: ['serverstatus']}}],
        bound: '0',
        seen: {by: 'backup', main: [], backup: ['-'], epochs: 1, says: ['warmup.bad']},
        really: {happens: [{main: {is: 'delay', ms: 2000}}]},
      },
      {
        as: 'a new question',
        moment: 'I',
        dialog: 'main',
        work: 12_000,
        happens: [{main: {is: 'delay', ms: 2400, on: ['serverstatus']}}],
        bound: '0',
        typing: [2300],
        seen: {...movesAway, main: [], says: ['warmup.bad', 'dialog.moved']},
        really: {happens: [{main: {is: 'delay', ms: 2000}}]},
      },
    ],
  },
  {
    row: 19,
    fault: '503 on status, talks work',
    when: 'P',
    expected: 'alive: talk kept up to D; a new question avoids it',
    cost: '0 below D',
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        work: 18_000,
        after: [100, 1400],
        happens: [{main: {is: 'status', status: 503, on: ['serverstatus']}}],
        bound: '0',
        seen: {...stays, saysNot: ['dialog.moved']},
        really: {work: 1000, timing: {answer: 10_000}, later: []},
        later: [
          {
            acts: [{key: 0}, {pass: 1_000}],
            seen: {by: 'backup', main: [], backup: ['-'], epochs: 1, begins: 'moved'},
          },
        ],
      },
    ],
  },
  {
    row: 20,
    fault: '503 + Retry-After 120',
    when: 'K',
    expected: 'backup; main bad 120 s',
    cost: '0 when U > R',
    scenes: [
      {
        moment: 'K',
        happens: [{main: {is: 'status', status: 503, retryAfter: 120}}],
        bound: '0',
        seen: {by: 'backup', main: [], backup: ['-'], epochs: 1},
        later: [
          {
            acts: [{main: {is: 'ok'}}, {page: 'starts over'}, {pass: 30_000}],
            seen: {by: 'backup', main: [], backup: ['-'], epochs: 1},
          },
          {
            acts: [{page: 'starts over'}, {pass: 100_000}],
            seen: {by: 'main', main: ['-'], backup: [], epochs: 1},
          },
        ],
      },
    ],
  },
];
