import type {Row, Scene} from './row.js';

const stays = {by: 'main', main: ['main-1'], backup: [], epochs: 0} as const;
const movesAway = {by: 'backup', main: ['main-1'], backup: ['-'], epochs: 1, begins: 'moved'} as const;
const kept = {by: 'backup', main: [], epochs: 0} as const;
const twice = ['main-1', 'main-1'] as const;
const inDialog = {moment: 'P', dialog: 'main', after: [100]} as const;
const noNetwork = {
  not: 'a frame has no network of its own: docs/real-network.md has packets that are really lost',
} as const;

/** After a gap that is longer than D the question is sent again, to the same server. */
const gaps = [3, 5, 7, 9, 12, 15, 25, 40].map((seconds): Scene => ({
  as: `${seconds} s`,
  moment: 'P',
  dialog: 'main',
  after: [0, 100],
  happens: [{gap: seconds * 1000}],
  seen: {...stays, main: seconds > 20 ? twice : ['main-1'], saysNot: ['server.failed', 'dialog.moved']},
  really: noNetwork,
}));

/** Rows 54 to 62: connections that break, the visitor's own network, refusals of both. */
export const networkRows: readonly Row[] = [
  {
    row: 54,
    fault: 'one second of restart (reset, then fine)',
    when: 'P, in dialog',
    expected: 'asked about, sent again to main; no move',
    cost: '1 s + R',
    scenes: [
      {
        ...inDialog,
        happens: [{main: {is: 'refuse'}}, {main: {is: 'ok'}}],
        seen: {...stays, main: twice, saysNot: ['server.failed']},
        really: {work: 1_000, happens: [{breaks: true}]},
      },
    ],
  },
  {
    row: 55,
    fault: 'network changes (Wi-Fi to 4G)',
    when: 'P, in dialog',
    expected: 'same',
    cost: '1 s + R',
    scenes: [
      {
        ...inDialog,
        happens: [{breaks: true}],
        seen: {...stays, main: twice, saysNot: ['server.failed']},
        really: {work: 1_000},
      },
    ],
  },
  {
    row: 56,
    fault: 'own network silent 3, 5, 7, 9, 12, 15, 25, 40 s, connection kept',
    when: 'E, P',
    expected: 'no move, no blame; answered when it is back',
    cost: 'the outage + one retransmission',
    scenes: gaps,
  },
  {
    row: 57,
    fault: 'own network stalls 4 s of every 12',
    when: 'conversation of 20',
    expected: 'no dialog moves more than once; aim: none',
    cost: '-',
    really: noNetwork,
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [],
        then: [{last: 1_000}, {again: 20, acts: [{ask: 0}, {gap: 4_000}, {pass: 8_000}]}],
        seen: {...stays, movesPerDialog: 0, saysNot: ['server.failed', 'late.discarded']},
      },
    ],
  },
  {
    row: 58,
    fault: 'main dead while the link has 800 ms round trips and 5 % loss',
    when: 'P',
    expected: 'moved',
    cost: 'S + P + 3 R of 800 ms',
    really: noNetwork,
    scenes: [
      {
        as: 'without the loss',
        moment: 'P',
        dialog: 'main',
        after: [500],
        ways: {main: 400, backup: 400},
        happens: [{main: {is: 'silent'}}],
        seen: movesAway,
      },
    ],
  },
  {
    row: 59,
    fault: 'status takes 1.2 s, talk 12 s',
    when: 'P',
    expected: 'no move',
    cost: '0',
    scenes: [
      {
        moment: 'I',
        dialog: 'main',
        work: 12_000,
        happens: [{main: {is: 'delay', ms: 1200, on: ['serverstatus']}}],
        seen: {...stays, saysNot: ['server.failed']},
        really: {
          moment: 'P',
          work: 2_500,
          timing: {answer: 8_000, probe: 1_500},
          happens: [{main: {is: 'delay', ms: 400, on: ['serverstatus']}}],
        },
      },
    ],
  },
  {
    row: 60,
    fault: '307 to the backup, to a third host, to another path',
    when: 'E',
    expected: 'as 404: backup, no context id anywhere',
    cost: 'R + kRb',
    scenes: [
      {
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'status', status: 307, on: ['talk']}}],
        seen: movesAway,
      },
    ],
  },
  {
    row: 61,
    fault: 'both refuse one question without CORS headers, probes fine',
    when: 'E, then the next question',
    expected: 'refused after two sends; the next is sent at once',
    cost: 'R + Rb',
    scenes: [
      {
        moment: 'E',
        happens: [{main: {is: 'no-cors', on: ['talk']}, backup: {is: 'no-cors', on: ['talk']}}],
        bound: '-',
        seen: {shown: 'denied', main: ['-'], backup: ['-'], epochs: 0, says: ['client.error'], blames: []},
        later: [
          {
            acts: [{main: {is: 'ok'}}, {backup: {is: 'ok'}}],
            seen: {by: 'main', main: ['-'], backup: [], epochs: 1},
          },
        ],
        really: {seen: {main: ['-'], backup: ['-']}},
      },
      {
        as: 'in a dialog, whose server is asked about first',
        moment: 'E',
        dialog: 'main',
        happens: [{main: {is: 'no-cors', on: ['talk']}, backup: {is: 'no-cors', on: ['talk']}}],
        bound: '-',
        seen: {shown: 'denied', main: twice, backup: ['-'], epochs: 0, blames: []},
      },
    ],
  },
  {
    row: 62,
    fault: 'backup: 429 with Retry-After 8; 500 twice, then fine',
    when: 'B',
    expected: 'waits there, no move',
    cost: 'Retry-After; 4 s',
    scenes: [
      {
        as: '429',
        moment: 'B',
        happens: [{backup: {is: 'status', status: 429, retryAfter: 8, on: ['talk']}}],
        then: [{last: 100, until: 'waiting'}, {backup: {is: 'ok'}}],
        bound: 'Retry-After',
        seen: {...kept, backup: ['backup-1', 'backup-1'], saysNot: ['dialog.moved']},
        really: {
          happens: [{backup: {is: 'status', status: 429, retryAfter: 1, on: ['talk']}}],
          then: [{last: 0, until: 'waiting'}, {backup: {is: 'ok'}}],
        },
      },
      {
        as: '500',
        moment: 'B',
        happens: [{backup: {is: 'status', status: 500, on: ['talk']}}],
        then: [{last: 2_000, until: 'waiting'}, {backup: {is: 'ok'}}],
        bound: '4 s',
        seen: {...kept, backup: ['backup-1', 'backup-1', 'backup-1'], saysNot: ['dialog.moved']},
        really: {not: 'how often it is sent until the fault ends is a matter of milliseconds'},
      },
    ],
  },
];
