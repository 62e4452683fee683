import type {Row} from './row.js';

const stays = {by: 'main', main: ['main-1'], backup: [], epochs: 0} as const;
const movesAway = {by: 'backup', main: ['main-1'], backup: ['-'], epochs: 1, begins: 'moved'} as const;

/** Rows 34 to 38: the visitor’s network and machine. */
export const visitorRows: readonly Row[] = [
  {
    row: 34,
    fault: 'tab offline',
    when: 'E, 10 s',
    expected: 'offline, kept; sent on online to the *same* server, same epoch',
    cost: '10 s + 1 s + R',
    really: {
      not: 'two engines cannot be taken off the network: real-pages.node.test.ts does it in Chromium, real-offline.test.ts as far as it goes in all three',
    },
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [{network: 'offline'}],
        then: [{last: 10_000, until: 'waiting'}, {network: 'ok'}],
        seen: {
          by: 'main',
          main: ['main-1', 'main-1'],
          backup: [],
          epochs: 0,
          says: ['offline'],
          blames: [],
          saysNot: ['both.down'],
        },
      },
    ],
  },
  {
    row: 35,
    fault: 'Wi-Fi freeze of 4 s, both silent',
    when: 'P',
    expected: 'unknown; no move; the answer arrives',
    cost: 'the outage + one retransmission',
    scenes: [
      {
        moment: 'P',
        dialog: 'main',
        after: [10, 100, 300],
        happens: [{network: 'frozen'}], // The virtual network needs 50 ms to deliver what it has held back.
        then: [{last: 3_950}, {network: 'ok'}],
        seen: {...stays, saysNot: ['server.failed']},
        really: {
          work: 2500,
          timing: {answer: 15_000},
          happens: [{main: {is: 'silent', on: ['serverstatus']}, backup: {is: 'silent'}}],
          then: [],
        },
      },
      {
        as: 'and the backup is nearer',
        moment: 'P',
        dialog: 'main',
        after: [10, 100],
        ways: {main: 30, backup: 5},
        happens: [{network: 'frozen'}],
        then: [{last: 3_950}, {network: 'ok'}],
        seen: {...stays, saysNot: ['server.failed']},
        really: {not: 'how near a server is can be set in virtual time only'},
      },
    ],
  },
  {
    row: 36,
    fault: 'onLine false but the network works',
    when: 'E',
    expected: 'sent and answered; flag ignored',
    cost: '0',
    virtually: {not: 'the core never sees the flag: only the adapter asks for it, after a failure'},
    really: {not: 'real-offline.test.ts overrides navigator.onLine, which no act of the players does'},
    scenes: [],
  },
  {
    row: 37,
    fault: 'sleep 20 min during a talk',
    when: 'P',
    expected: 'no conviction on wake; fresh P; dialog idle > 10 min: availablecontext',
    cost: '<= P + R',
    scenes: [
      {
        as: 'the answer is there',
        moment: 'P',
        dialog: 'main',
        after: [315],
        happens: [{sleep: 1_200_000, breaks: false}],
        costsFrom: 'then',
        seen: {...stays, saysNot: ['server.failed']},
        really: {work: 1_000, happens: [{sleep: 3_000, breaks: false}]},
      },
      {
        as: 'five minutes, the connection is gone',
        moment: 'P',
        dialog: 'main',
        after: [100],
        happens: [{sleep: 300_000, breaks: true}],
        costsFrom: 'then',
        seen: {...stays, main: ['main-1', 'main-1'], blames: [], saysNot: ['dialog.moved']},
        really: {work: 1_000, happens: [{sleep: 3_000, breaks: true}]},
      },
      {
        as: 'the connection is gone',
        moment: 'P',
        dialog: 'main',
        after: [100],
        happens: [{sleep: 1_200_000, breaks: true}],
        costsFrom: 'then',
        seen: {
          ...stays,
          main: ['main-1', 'main-1'],
          epochs: 1,
          begins: 'renewed',
          blames: [],
          saysNot: ['dialog.moved'],
        },
        really: {not: 'no test waits until a server has forgotten a dialog while a question is out'},
      },
    ],
  },
  {
    row: 38,
    fault: 'hidden tab, timers at 1/min',
    when: 'P',
    expected: 'decision late, not wrong',
    cost: '<= 60 s + P',
    really: {
      not: 'browsers throttle timers to one a minute after five hidden minutes: no test waits for that',
    },
    scenes: [
      {
        as: 'main is fine',
        moment: 'P',
        dialog: 'main',
        work: 9000,
        after: [100],
        happens: [{throttle: 60_000}],
        seen: {...stays, saysNot: ['server.failed']},
      },
      {
        as: 'main is silent',
        moment: 'P',
        dialog: 'main',
        after: [100],
        happens: [{main: {is: 'silent'}}, {throttle: 60_000}],
        exceeds: {
          bound: '120 s',
          because: 'the fresh P of a late deadline is throttled to the next minute as well',
        },
        seen: movesAway,
      },
    ],
  },
];
