import {isClientSide, type Failure} from '../../../src/core/failure.js';
import type {Health} from '../../../src/core/failover/health.js';
import {isOpen, isFreshlyOpen, isFreshlyHealthy} from '../../../src/core/failover/health.js';
import {
  contextFor,
  firstRouting,
  healthOf,
  liveDialog,
  route,
  serverFor,
  type Routing,
  type RoutingEvent,
} from '../../../src/core/failover/routing.js';
import {otherServer, type Servers} from '../../../src/core/servers.js';
import {defaultTiming} from '../../../src/core/timing.js';

/** Time is abstract: what matters is which of these has passed, and their order is that of the real ones. */
export const timing = {
  ...defaultTiming,
  healthTtl: 1,
  cooldown: 2,
  maxCooldown: 2,
  dialogIdle: 2,
  timerDrift: 0,
};
/** `now` never moves; what was, moves away from it. */
export const now = 100;

export interface Setting {
  readonly servers: Servers;
  readonly questions: number;
  /** How probes may fail. */
  readonly toProbes: readonly Failure[];
}

/** A question of a tab: where it is, and in which dialog it was sent. */
interface Question {
  readonly type: 'unasked' | 'out' | 'waiting';
  readonly server?: string;
  readonly epoch?: number;
  readonly sent?: string | null;
  /** Whether it may still move at once. */
  readonly isFirst?: boolean;
}

export interface Model {
  readonly record: Routing;
  readonly questions: readonly Question[];
  /** Servers of which something was seen since the dialog began: what may justify a move. */
  readonly blamed: readonly string[];
  /** Whether anything ever went wrong. */
  readonly isSpotless: boolean;
}

export interface Transition {
  readonly name: string;
  readonly to: Model;
  /** What is wrong with it. */
  readonly violation?: string;
}

/** One of each kind that the rules tell apart. */
const toTalks: readonly Failure[] = [{type: 'unreachable'}, {type: 'offline'}];

export const start = (questions: number): Model => ({
  record: firstRouting,
  questions: Array.from({length: questions}, (): Question => ({type: 'unasked'})),
  blamed: [],
  isSpotless: true,
});

/** All that can happen next: a tab for each question, and whatever servers, time and the visitor do. */
export function* transitions(model: Model, {servers, toProbes}: Setting): Generator<Transition> {
  const all = servers.backup === undefined ? [servers.main] : [servers.main, servers.backup];
  yield {name: 'time passes', to: {...model, record: older(model.record)}};
  yield learn('restart', model, {type: 'ended', epoch: model.record.epoch});
  if (model.record.dialog !== null)
    yield learn('the server still knows the dialog', model, {
      type: 'kept',
      epoch: model.record.epoch,
      at: now,
    });
  for (const server of all) {
    yield learn(`${server} answers a probe`, model, {type: 'alive', server, at: now});
    yield learn(`${server} is acquitted`, model, {type: 'failure-cleared', server});
    for (const failure of toProbes)
      yield fail(`a probe of ${server} finds it ${failure.type}`, model, server, 'probe', failure);
  }
  for (const [index, question] of model.questions.entries()) {
    const set = (changed: Question, from: Model): Model => ({
      ...from,
      questions: from.questions.with(index, changed),
    });
    if (question.type === 'unasked') yield send('asks', model, index, undefined, servers);
    if (question.type === 'waiting') {
      const home = liveDialog(model.record, now, timing)?.server ?? servers.main;
      const other = otherServer(servers, home);
      yield send('resumes', model, index, home, servers);
      if (other === undefined) continue;
      // The other one gets it when the dialog's own server has failed, in a talk or in the probe of this round.
      if (model.blamed.includes(home)) yield send('resumes', model, index, other, servers);
      for (const failure of toProbes) {
        const {to} = fail('', model, home, 'probe', failure);
        yield send(`resumes (its server is ${failure.type})`, to, index, other, servers);
      }
    }
    if (question.type !== 'out') continue;
    const {server = '', epoch = 0, sent = null} = question;
    for (const contextId of new Set([sent, `${server}:new`])) {
      if (contextId === null) continue;
      const event = {type: 'answered', server, epoch, sent, contextId, at: now} as const;
      yield learn(`${server} answers with ${contextId}`, set({type: 'unasked'}, model), event);
    }
    for (const failure of toTalks) {
      const failed = fail(`${server} fails (${failure.type})`, model, server, 'talk', failure);
      const isMove = question.isFirst && server === servers.main && !isClientSide(failure);
      const spare = isMove ? servers.backup : undefined;
      yield spare === undefined
        ? {...failed, to: set({type: 'waiting'}, failed.to)}
        : send('moves', failed.to, index, spare, servers);
    }
  }
}

function send(
  how: string,
  model: Model,
  index: number,
  chosen: string | undefined,
  servers: Servers,
): Transition {
  const {record, blamed, isSpotless} = model;
  const server = chosen ?? serverFor(record, servers, now, timing);
  const sent = contextFor(record, server);
  const to: Model = {
    ...model,
    questions: model.questions.with(index, {
      type: 'out',
      server,
      epoch: record.epoch,
      sent,
      isFirst: chosen === undefined,
    }),
  };
  const dialog = liveDialog(record, now, timing);
  const wrong = (): string | undefined => {
    if (sent !== null && !sent.startsWith(server)) return 'I4 a context id crosses';
    if (server !== servers.main && server !== servers.backup) return 'I8 somebody else is contacted';
    if (isSpotless && server !== servers.main) return 'I14 the backup is asked though nothing is wrong';
    const leaves = dialog !== null && dialog.server !== server;
    if (leaves && !blamed.includes(dialog.server)) return 'I6, I7 a dialog is left without a reason';
    if (
      how === 'moves' &&
      server === servers.main &&
      !isFreshlyHealthy(healthOf(record, server), now, timing)
    )
      return 'I6 back to main at once, though nothing good is known of it';
    if (how !== 'asks') return undefined;
    const other = otherServer(servers, server);
    const healthAt = (one: string): Health => healthOf(record, one);
    if (leaves && !isFreshlyOpen(healthAt(dialog.server), now, timing))
      return 'an older failure moves a dialog';
    const isBetter = other !== undefined && isOpen(healthAt(server), now) && !isOpen(healthAt(other), now);
    if (dialog === null && isBetter && other === servers.backup) return 'a new dialog goes to a bad server';
    return undefined;
  };
  return transition(`question ${index} ${how} at ${server}`, to, wrong());
}

function fail(
  name: string,
  model: Model,
  server: string,
  by: 'probe' | 'talk',
  failure: Failure,
): Transition {
  const learnt = learn(name, model, {type: 'failed', server, by, failure, at: now, chance: 0.5});
  if (isClientSide(failure)) return learnt;
  const blamed = [...new Set([...learnt.to.blamed, server])].sort();
  return {...learnt, to: {...learnt.to, blamed, isSpotless: false}};
}

function learn(name: string, model: Model, event: RoutingEvent): Transition {
  const before = model.record;
  const after = route(before, event, timing);
  const changesDialog =
    before.dialog?.server !== after.dialog?.server || before.dialog?.contextId !== after.dialog?.contextId;
  const wrong = (): string | undefined => {
    if (after.epoch < before.epoch || after.epoch > before.epoch + 1) return 'I5 the epoch jumps';
    if (changesDialog && after.epoch === before.epoch) return 'I5 the dialog changes without its epoch';
    if (event.type === 'answered' && event.epoch !== before.epoch && changesDialog)
      return 'I12, I16 an answer to an older dialog changes this one';
    if (event.type === 'answered' && changesDialog && after.dialog?.server !== event.server)
      return 'I9 the record names a server that did not answer';
    const mayChange = event.type === 'answered' || event.type === 'ended';
    return changesDialog && !mayChange ? 'I9 the dialog moves without an answer' : undefined;
  };
  const blamed = after.epoch === before.epoch ? model.blamed : [];
  return transition(name, {...model, record: after, blamed}, wrong());
}

const transition = (name: string, to: Model, violation: string | undefined): Transition =>
  violation === undefined ? {name, to} : {name, to, violation};

/** One unit of time later, as seen from `now`; what is long ago is as long ago as it matters. */
function older(record: Routing): Routing {
  const ago = (at: number) => Math.max(at - 1, now - 2);
  const health = Object.entries(record.health).map(([server, {okAt, circuit}]) => {
    const aged: Health = {
      ...(okAt !== undefined && {okAt: ago(okAt)}),
      ...(circuit && {
        circuit: {...circuit, openedAt: ago(circuit.openedAt), openUntil: circuit.openUntil - 1},
      }),
    };
    return [server, aged] as const;
  });
  const dialog = record.dialog && {...record.dialog, usedAt: ago(record.dialog.usedAt)};
  return {...record, dialog, health: Object.fromEntries(health)};
}
