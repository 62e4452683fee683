import type {Failure} from './failure.js';
import {
  afterFailure,
  afterOk,
  isBad,
  isFreshlyBad,
  isFreshlyGood,
  unknownHealth,
  type Health,
  type Witness,
} from './health.js';
import {otherServer, type ServerUrl, type Servers} from './servers.js';
import type {Timing} from './timing.js';

/** What one server remembers under one context id. `usedAt`: ms since 1970 of its last answer. */
export interface Dialog {
  readonly server: ServerUrl;
  readonly contextId: string | null;
  readonly usedAt: number;
}

/** Where the next question goes, and why. This value is persisted whole, so that server and context id cannot be torn. */
export interface Routing {
  /** The number of the dialog in this browser; every beginning of a dialog adds one. */
  readonly epoch: number;
  readonly dialog: Dialog | null;
  readonly health: Readonly<Record<ServerUrl, Health>>;
}

export const firstRouting: Routing = {epoch: 0, dialog: null, health: {}};

/** A fact about the servers or the dialog. `at`: ms since 1970. */
export type RoutingEvent =
  | {readonly was: 'alive'; readonly server: ServerUrl; readonly at: number}
  | {
      readonly was: 'failed';
      readonly server: ServerUrl;
      readonly by: Witness;
      readonly failure: Failure;
      readonly at: number;
      readonly chance: number;
    }
  | {
      readonly was: 'answered';
      readonly server: ServerUrl;
      /** The dialog the question was sent in; an answer of an older one changes nothing but the server's health. */
      readonly epoch: number;
      readonly sent: string | null;
      readonly contextId: string | null;
      readonly at: number;
    }
  | {readonly was: 'acquitted'; readonly server: ServerUrl}
  | {readonly was: 'ended'};

export function route(routing: Routing, event: RoutingEvent, timing: Timing): Routing {
  switch (event.was) {
    case 'alive':
      return withHealth(routing, event.server, health => afterOk(health, 'probe', event.at, timing));
    case 'failed':
      return event.failure.is === 'offline'
        ? routing
        : withHealth(routing, event.server, health =>
            afterFailure(health, event.by, event.failure, event.at, event.chance, timing),
          );
    case 'acquitted':
      return withHealth(routing, event.server, ({okAt}) => (okAt === undefined ? {} : {okAt}));
    case 'ended':
      return {...routing, dialog: null};
    case 'answered': {
      const next = withHealth(routing, event.server, health => afterOk(health, 'talk', event.at, timing));
      return event.epoch === routing.epoch ? afterAnswer(next, event) : next;
    }
  }
}

function afterAnswer(routing: Routing, event: RoutingEvent & {was: 'answered'}): Routing {
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

/** The server of the dialog; main for a new one, unless main is known to be bad. */
export function serverFor(routing: Routing, servers: Servers, at: number, timing: Timing): ServerUrl {
  const dialog = liveDialog(routing, at, timing);
  const home = dialog?.server ?? servers.main;
  const spare = spareOf(routing, servers, home, at, timing);
  if (spare === undefined || isBad(healthOf(routing, spare), at)) return home;
  const health = healthOf(routing, home);
  const avoid = dialog === null ? isBad(health, at) : isFreshlyBad(health, at, timing);
  return avoid ? spare : home;
}

/** Where a question may go at once when `server` fails. Back to main only after a good probe: no ping-pong. */
export function spareOf(
  routing: Routing,
  servers: Servers,
  server: ServerUrl,
  at: number,
  timing: Timing,
): ServerUrl | undefined {
  const other = otherServer(servers, server);
  if (other === undefined || other === servers.backup) return other;
  return isFreshlyGood(healthOf(routing, other), at, timing) ? other : undefined;
}

/** No context id crosses from one server to the other. */
export function contextFor(routing: Routing, server: ServerUrl, at: number, timing: Timing): string | null {
  const dialog = liveDialog(routing, at, timing);
  return dialog?.server === server ? dialog.contextId : null;
}
