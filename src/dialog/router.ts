import {Subject, type Observable} from 'rxjs';
import {now} from './clock.js';
import type {DialogConfig} from './desk.js';
import type {Failure} from './failure.js';
import {askedToWait, isFreshlyGood, type Witness} from './health.js';
import type {Ports} from './ports.js';
import {
  contextFor,
  firstRouting,
  healthOf,
  liveDialog,
  route,
  serverFor,
  spareOf,
  type Dialog,
  type Routing,
  type RoutingEvent,
} from './routing.js';
import {allServers, type ServerUrl} from './servers.js';

/** Holds the routing of this page: learns what happened, keeps it stored, and tells where the next question goes. */
export interface Router {
  readonly routing: () => Routing;
  readonly dialog: () => Dialog | null;
  readonly server: () => ServerUrl;
  readonly contextFor: (server: ServerUrl) => string | null;
  /** Where a question may go at once when `server` fails it. */
  readonly spareFor: (server: ServerUrl) => ServerUrl | undefined;
  readonly isFreshlyGood: (server: ServerUrl) => boolean;
  /** The server named a date (`Retry-After`) that has not come. */
  readonly askedToWait: (server: ServerUrl) => boolean;
  readonly learn: (event: RoutingEvent) => void;
  readonly learnFailure: (server: ServerUrl, by: Witness, failure: Failure) => void;
  /** What is learnt from now on. */
  readonly events$: Observable<RoutingEvent>;
}

export function openRouter({store, random}: Ports, {servers, timing}: DialogConfig): Router {
  let routing = known(store.read() ?? firstRouting);
  const events$ = new Subject<RoutingEvent>();

  /** A dialog on a server that is no longer configured has ended; a clock that was ahead does not keep one alive. */
  function known(stored: Routing): Routing {
    const {dialog} = stored;
    if (dialog === null || !allServers(servers).includes(dialog.server)) return {...stored, dialog: null};
    return {...stored, dialog: {...dialog, usedAt: Math.min(dialog.usedAt, now())}};
  }

  function learn(event: RoutingEvent): void {
    const next = route(routing, event, timing);
    if (next !== routing) store.write(next);
    routing = next;
    events$.next(event);
  }

  return {
    routing: () => routing,
    dialog: () => liveDialog(routing, now(), timing),
    server: () => serverFor(routing, servers, now(), timing),
    contextFor: server => contextFor(routing, server, now(), timing),
    spareFor: server => spareOf(routing, servers, server, now(), timing),
    isFreshlyGood: server => isFreshlyGood(healthOf(routing, server), now(), timing),
    askedToWait: server => askedToWait(healthOf(routing, server), now()),
    learn,
    learnFailure: (server, by, failure) => {
      learn({was: 'failed', server, by, failure, at: now(), chance: random()});
    },
    events$,
  };
}
