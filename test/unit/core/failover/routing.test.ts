import {expect} from 'chai';
import {
  contextFor,
  firstRouting,
  route,
  serverFor,
  type Dialog,
  type Routing,
  type RoutingEvent,
} from '../../../../src/core/failover/routing.js';
import type {Health} from '../../../../src/core/failover/health.js';
import {defaultTiming as timing} from '../../../../src/core/timing.js';
import {BACKUP, MAIN} from '../../../support/stage.js';

const both = {main: MAIN, backup: BACKUP};
const alone = {main: MAIN};
const now = 1_000_000;

const good: Health = {okAt: now - 1000};
const stale: Health = {okAt: now - 60_000};
const bad = (at: number): Health => ({
  circuit: {openedAt: at, openUntil: now + 1000, failures: 1, source: 'talk', isRequested: false},
});
const fresh = bad(now - 1000);
const old = bad(now - 30_000);
const nothing: Health = {};

const dialogOn = (server: string | null): Dialog | null =>
  server === null ? null : {server, contextId: 'c', usedAt: now - 1000};

describe('where a question goes (R2, R6)', () => {
  // dialog on, health of main, health of the backup, target
  const cases: readonly (readonly [string | null, Health, Health, string])[] = [
    [null, nothing, nothing, MAIN],
    [null, fresh, nothing, BACKUP],
    [null, old, nothing, BACKUP],
    [null, fresh, fresh, MAIN],
    [MAIN, nothing, nothing, MAIN],
    [MAIN, fresh, nothing, BACKUP],
    [MAIN, old, nothing, MAIN],
    [MAIN, fresh, old, MAIN],
    [BACKUP, good, nothing, BACKUP],
    [BACKUP, good, fresh, BACKUP],
    [BACKUP, good, old, BACKUP],
    [BACKUP, stale, fresh, BACKUP],
    [BACKUP, nothing, fresh, BACKUP],
    [BACKUP, fresh, fresh, BACKUP],
  ];
  const dialogs = new Map([
    [null, 'in a new dialog'],
    [MAIN, 'in a dialog on main'],
    [BACKUP, 'in a dialog on the backup'],
  ]);
  const states = new Map<Health, string>([
    [nothing, 'unknown'],
    [fresh, 'bad since this typing'],
    [old, 'bad for longer'],
    [good, 'good'],
    [stale, 'good for longer'],
  ]);
  for (const [dialog, main, backup, target] of cases) {
    const to = target === MAIN ? 'main' : 'the backup';
    it(`to ${to}, ${dialogs.get(dialog)}, when main is ${states.get(main)} and the backup ${states.get(backup)}`, () => {
      const routing: Routing = {epoch: 1, dialog: dialogOn(dialog), health: {[MAIN]: main, [BACKUP]: backup}};
      expect(serverFor(routing, both, now, timing)).to.equal(target);
      if (dialog !== BACKUP) expect(serverFor(routing, alone, now, timing)).to.equal(MAIN);
    });
  }

  it('carries a context id only to the server that gave it, which may have forgotten it', () => {
    const routing: Routing = {epoch: 1, dialog: dialogOn(MAIN), health: {}};
    expect(contextFor(routing, MAIN)).to.equal('c');
    expect(contextFor(routing, BACKUP)).to.equal(null);
  });
});

describe('what an answer changes (R5)', () => {
  const routing: Routing = {epoch: 3, dialog: dialogOn(MAIN), health: {[MAIN]: fresh}};
  const answered = (event: Partial<RoutingEvent & {type: 'answered'}>): Routing =>
    route(
      routing,
      {type: 'answered', server: MAIN, epoch: 3, sent: 'c', contextId: 'c', at: now, ...event},
      timing,
    );

  it('the date, when the dialog goes on', () => {
    expect(answered({})).to.deep.include({epoch: 3, dialog: {server: MAIN, contextId: 'c', usedAt: now}});
  });
  it('the epoch, server and context together, when another server answered', () => {
    const moved = answered({server: BACKUP, sent: null, contextId: 'd'});
    expect(moved).to.deep.include({epoch: 4, dialog: {server: BACKUP, contextId: 'd', usedAt: now}});
  });
  it('the epoch, when the server replaced the context', () => {
    expect(answered({contextId: 'd'}).epoch).to.equal(4);
  });
  it('the epoch once, when a server never names a context', () => {
    const first = route(
      firstRouting,
      {type: 'answered', server: MAIN, epoch: 0, sent: null, contextId: null, at: 1},
      timing,
    );
    const second = route(
      first,
      {type: 'answered', server: MAIN, epoch: 1, sent: null, contextId: null, at: 2},
      timing,
    );
    expect([first.epoch, second.epoch]).to.deep.equal([1, 1]);
  });
  it('nothing but health, when the dialog has moved on since', () => {
    const late = answered({epoch: 2, server: BACKUP, contextId: 'd'});
    expect(late).to.deep.include({epoch: 3, dialog: routing.dialog});
    expect(late.health[BACKUP]).to.deep.equal({okAt: now});
  });
});

describe('what else changes the routing', () => {
  const routing: Routing = {epoch: 3, dialog: dialogOn(MAIN), health: {[MAIN]: fresh}};
  it('an end forgets the dialog, and not the health', () => {
    expect(route(routing, {type: 'ended', epoch: 3}, timing)).to.deep.equal({
      ...routing,
      epoch: 4,
      dialog: null,
    });
  });
  it('an end that two tabs want is one end', () => {
    expect(route(routing, {type: 'ended', epoch: 2}, timing)).to.equal(routing);
  });
  it('only what was idle when it was looked at has expired', () => {
    const idle: Routing = {epoch: 3, dialog: dialogOn(BACKUP), health: {}};
    const expired = (epoch: number, usedAt: number) =>
      route(idle, {type: 'expired', epoch, usedAt}, timing).epoch;
    expect(expired(3, now - 1000)).to.equal(4);
    expect(expired(3, now - 2000)).to.equal(3);
    expect(expired(2, now - 1000)).to.equal(3);
    const none: Routing = {...idle, dialog: null};
    expect(route(none, {type: 'expired', epoch: 3, usedAt: now}, timing)).to.equal(none);
  });

  it('a dialog that its server still knows is used again', () => {
    expect(route(routing, {type: 'kept', epoch: 3, at: now}, timing).dialog?.usedAt).to.equal(now);
    expect(route(routing, {type: 'kept', epoch: 2, at: now}, timing)).to.equal(routing);
  });
  it('a dialog that has ended here is not kept', () => {
    expect(route(firstRouting, {type: 'kept', epoch: 0, at: now}, timing)).to.equal(firstRouting);
  });
  it('a good probe does not lift what a question saw', () => {
    expect(route(routing, {type: 'alive', server: MAIN, at: now}, timing).health[MAIN]).to.deep.equal({
      okAt: now,
      ...fresh,
    });
  });
  it('a cleared failure forgets the circuit, and nothing else', () => {
    const acquitted = (health: Health) =>
      route({...routing, health: {[MAIN]: health}}, {type: 'failure-cleared', server: MAIN}, timing).health[
        MAIN
      ];
    expect(acquitted(fresh)).to.deep.equal({});
    expect(acquitted({...good, ...fresh})).to.deep.equal(good);
  });
  for (const type of ['offline', 'suspended', 'rate-limited'] as const) {
    it(`being ${type} is held against nobody`, () => {
      const event = {
        type: 'failed',
        server: BACKUP,
        by: 'talk',
        failure: {type},
        at: now,
        chance: 0,
      } as const;
      expect(route(routing, event, timing)).to.equal(routing);
    });
  }
});
