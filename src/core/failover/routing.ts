import {withProbe} from './rate-limits.js';
import {isClientSide, type Failure} from '../failure.js';
import {
  afterFailure,
  afterOk,
  isOpen,
  isFreshlyOpen,
  unknownHealth,
  type Health,
  type Source,
} from './health.js';
import type {ServerUrl, Servers} from '../servers.js';
import type {Timing} from '../timing.js';

/** The conversation that one server remembers under one context id. `usedAt`: ms since 1970 of its last answer. */
export interface Dialog {
  readonly server: ServerUrl;
  readonly contextId: string | null;
  readonly usedAt: number;
}

/** The state that decides the server of the next question. It is persisted whole, so that server and context id stay together. */
export interface Routing {
  /** The number of the dialog in this browser; every beginning and every restart adds one. */
  readonly epoch: number;
  readonly dialog: Dialog | null;
  readonly health: Readonly<Record<ServerUrl, Health>>;
  /** When a server was probed lately, by any tab, in ms since 1970, oldest first. */
  readonly probes?: readonly number[];
}

export const firstRouting: Routing = {epoch: 0, dialog: null, health: {}};

/** An event of the servers or the dialog. `at`: ms since 1970. */
export type RoutingEvent =
  | {readonly type: 'alive'; readonly server: ServerUrl; readonly at: number}
  | {
      readonly type: 'failed';
      readonly server: ServerUrl;
      readonly by: Source;
      readonly failure: Failure;
      readonly at: number;
      readonly chance: number;
    }
  | {
      readonly type: 'answered';
      readonly server: ServerUrl;
      /** The dialog the question was sent in; an answer of an older one changes nothing but the server's health. */
      readonly epoch: number;
      readonly sent: string | null;
      readonly contextId: string | null;
      readonly at: number;
    }
  | {readonly type: 'failure-cleared'; readonly server: ServerUrl}
  /** The server still knows a dialog that seemed to be over. */
  | {readonly type: 'kept'; readonly epoch: number; readonly at: number}
  | {readonly type: 'ended'; readonly epoch: number}
  /** It was idle since `usedAt` for too long: over, unless it is used again meanwhile. */
  | {readonly type: 'expired'; readonly epoch: number; readonly usedAt: number}
  | {readonly type: 'probed'; readonly at: number};

export function route(routing: Routing, event: RoutingEvent, timing: Timing): Routing {
  switch (event.type) {
    case 'alive':
      return withHealth(routing, event.server, health => afterOk(health, 'probe', event.at, timing));
    case 'failed':
      return isClientSide(event.failure)
        ? routing
        : withHealth(routing, event.server, health =>
            afterFailure(health, event.by, event.failure, event.at, event.chance, timing),
          );
    case 'failure-cleared':
      return withHealth(routing, event.server, ({okAt}) => (okAt === undefined ? {} : {okAt}));
    case 'answered': {
      const next = withHealth(routing, event.server, health => afterOk(health, 'talk', event.at, timing));
      return event.epoch === routing.epoch ? afterAnswer(next, event) : next;
    }
    case 'kept':
      return event.epoch === routing.epoch && routing.dialog !== null
        ? {...routing, dialog: {...routing.dialog, usedAt: event.at}}
        : routing;
    case 'ended':
      return event.epoch === routing.epoch ? {...routing, epoch: routing.epoch + 1, dialog: null} : routing;
    case 'expired':
      return event.epoch === routing.epoch && event.usedAt === routing.dialog?.usedAt
        ? {...routing, epoch: routing.epoch + 1, dialog: null}
        : routing;
    case 'probed':
      return {...routing, probes: withProbe(routing.probes ?? [], event.at)};
  }
}

function afterAnswer(routing: Routing, event: RoutingEvent & {type: 'answered'}): Routing {
  const {server, sent, at} = event;
  const contextId = event.contextId ?? sent;
  const goesOn = routing.dialog?.server === server && routing.dialog.contextId === contextId;
  return {
    ...routing,
    epoch: goesOn ? routing.epoch : routing.epoch + 1,
    dialog: {server, contextId, usedAt: at},
  };
}

function withHealth(routing: Routing, server: ServerUrl, change: (health: Health) => Health): Routing {
  return {...routing, health: {...routing.health, [server]: change(healthOf(routing, server))}};
}

export const healthOf = (routing: Routing, server: ServerUrl): Health =>
  routing.health[server] ?? unknownHealth;

/** The dialog, unless it has been idle for so long that its server has forgotten it. */
export const liveDialog = ({dialog}: Routing, at: number, timing: Timing): Dialog | null =>
  dialog !== null && at - dialog.usedAt < timing.dialogIdle ? dialog : null;

/**
 * The server of the dialog; main for a new one, unless main is known to be bad. A dialog leaves main for a failure found in this
 * typing only, and the backup never: a question has to have failed there.
 */
export function serverFor(routing: Routing, servers: Servers, at: number, timing: Timing): ServerUrl {
  const {main, backup} = servers;
  const dialog = liveDialog(routing, at, timing);
  if (dialog !== null && dialog.server !== main) return dialog.server;
  if (backup === undefined || isOpen(healthOf(routing, backup), at)) return main;
  const health = healthOf(routing, main);
  const isAvoided = dialog === null ? isOpen(health, at) : isFreshlyOpen(health, at, timing);
  return isAvoided ? backup : main;
}

/** No context id crosses from one server to the other. One that its server has forgotten is replaced by it. */
export const contextFor = ({dialog}: Routing, server: ServerUrl): string | null =>
  dialog?.server === server ? dialog.contextId : null;
