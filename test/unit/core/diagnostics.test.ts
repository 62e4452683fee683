import {expect} from 'chai';
import {diagnosticsOfEvent, diagnosticsOfRouting, type Diagnostic} from '../../../src/core/diagnostics.js';
import type {DialogEvent} from '../../../src/core/events.js';
import type {Routing, RoutingEvent} from '../../../src/core/failover/routing.js';
import {BACKUP, failing, MAIN, on, status} from '../../support/stage.js';

const {net, offline} = failing;
const nowhere = (epoch: number): Routing => ({epoch, dialog: null, health: {}});
const onMain = on('main', 'main-1', 0, 3);
const withoutContext: Routing = {...onMain, dialog: {server: MAIN, contextId: null, usedAt: 0}};
const answered = (server: string, epoch = 3): RoutingEvent => ({
  type: 'answered',
  server,
  epoch,
  sent: null,
  contextId: null,
  at: 0,
});
const failed = (failure: typeof net | typeof offline): RoutingEvent => ({
  type: 'failed',
  server: MAIN,
  by: 'talk',
  failure,
  at: 0,
  chance: 0,
});
const moved = {
  type: 'dialog.moved',
  from: MAIN,
  to: BACKUP,
  epoch: 4,
  cause: net,
  contextLost: true,
} as const;

describe('what is told of the dialog', () => {
  const cases: readonly (readonly [string, Routing, RoutingEvent, Routing, readonly Diagnostic[]])[] = [
    [
      'its beginning',
      nowhere(0),
      answered(MAIN, 0),
      on('main', 'main-1', 0, 1),
      [{type: 'dialog.started', server: MAIN, epoch: 1}],
    ],
    ['nothing while it goes on', onMain, answered(MAIN), onMain, []],
    ['its move, and why', onMain, answered(BACKUP), on('backup', 'backup-1', 0, 4), [moved]],
    [
      'its move without a loss, where the bot knew nothing',
      withoutContext,
      answered(BACKUP),
      on('backup', 'backup-1', 0, 4),
      [{...moved, contextLost: false}],
    ],
    [
      'a new one on the same server',
      onMain,
      answered(MAIN),
      on('main', 'main-2', 0, 4),
      [{type: 'dialog.rolled', server: MAIN, epoch: 4}],
    ],
    ['its end', onMain, {type: 'ended', epoch: 3}, nowhere(4), [{type: 'dialog.ended', epoch: 4}]],
    ['no second end', nowhere(4), {type: 'ended', epoch: 3}, nowhere(4), []],
    [
      'an answer that came too late for it',
      onMain,
      answered(BACKUP, 2),
      onMain,
      [{type: 'late.discarded', server: BACKUP, epoch: 2}],
    ],
    [
      'what is held against its server',
      onMain,
      failed(net),
      onMain,
      [{type: 'server.failed', server: MAIN, by: 'talk', failure: net}],
    ],
    ['nothing when the visitor’s own network failed', onMain, failed(offline), onMain, []],
  ];
  for (const [what, before, event, after, expected] of cases) {
    it(what, () => {
      const causeAt = (server: string) => (server === MAIN ? net : undefined);
      expect(diagnosticsOfRouting(before, event, after, causeAt)).to.deep.equal(expected);
    });
  }
});

describe('what is told of a question', () => {
  const questionId = 'q1';
  const waits = {type: 'waiting', questionId} as const;
  const cases: readonly (readonly [string, DialogEvent, readonly Diagnostic[]])[] = [
    ['that it was sent: nothing', {type: 'sent', id: questionId, to: MAIN}, []],
    [
      'that it is at fault',
      {type: 'refused', id: questionId, why: 'too-long'},
      [{type: 'client.error', questionId, why: 'too-long'}],
    ],
    [
      'that it waits for servers',
      {type: 'waiting', id: questionId, because: status(500)},
      [{type: 'both.down', questionId}, waits],
    ],
    [
      'that it waits for the network',
      {type: 'waiting', id: questionId, because: offline},
      [{type: 'offline'}, waits],
    ],
    ['that it waits for the page', {type: 'waiting', id: questionId, because: {type: 'suspended'}}, [waits]],
    [
      'that it waits for its budget',
      {type: 'waiting', id: questionId, because: {type: 'rate-limited'}},
      [waits],
    ],
  ];
  for (const [what, fact, expected] of cases) {
    it(what, () => {
      expect(diagnosticsOfEvent(fact)).to.deep.equal(expected);
    });
  }
});
