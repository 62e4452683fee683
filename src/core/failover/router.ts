import {AsyncSubject, ignoreElements, Subject, tap, type Observable} from 'rxjs';
import {mayProbe} from './rate-limits.js';
import {now} from '../clock.js';
import {diagnosticsOfRouting} from '../diagnostics.js';
import {isClientSide, type Failure} from '../failure.js';
import {requestedDelay, isFreshlyHealthy, type Health, type Source} from './health.js';
import type {Ports} from '../ports.js';
import {
  firstRouting,
  healthOf,
  liveDialog,
  route,
  serverFor,
  type Dialog,
  type Routing,
  type RoutingEvent,
} from './routing.js';
import {allServers, type Servers, type ServerUrl} from '../servers.js';
import type {Timing} from '../timing.js';

/**
 * Holds the routing of this page: learns what happened, keeps it stored, and tells where the next question goes. Whatever is
 * read here is what all tabs know by then. Where the storage was cleared, the dialog has ended.
 */
export interface Router {
  readonly routing: () => Routing;
  readonly dialog: () => Dialog | null;
  /** A dialog that has been idle for so long that it is probably over. */
  readonly idleDialog: () => Dialog | null;
  readonly server: () => ServerUrl;
  readonly isFreshlyHealthy: (server: ServerUrl) => boolean;
  /** The remaining time of the server's `Retry-After`, in ms. */
  readonly requestedDelay: (server: ServerUrl) => number;
  /** Counts a probe in the browser's budget; false when that is used up. */
  readonly acquireProbe: () => boolean;
  /** Applies an event, and emits the routing when it is stored. */
  readonly learn: (event: RoutingEvent) => Observable<Routing>;
  /** Records a failure, unless it is the visitor's own. */
  readonly learnFailure: (server: ServerUrl, by: Source, failure: Failure) => void;
  /** Follows the changes of other tabs while it is subscribed. Emits nothing. */
  readonly otherTabs$: Observable<never>;
  /** Removes all stored routing, as before the first question. */
  readonly forget: () => void;
  /** Emits every event that is learnt after the subscription. */
  readonly events$: Observable<RoutingEvent>;
}

export interface RouterConfig {
  readonly servers: Servers;
  readonly timing: Timing;
}

/** The largest difference of two clocks that is not a jump, in ms. */
const clockSkew = 60_000;

export function createRouter({store, random, report}: Ports, {servers, timing}: RouterConfig): Router {
  let routing = firstRouting;
  let beingStored = 0;
  let isStored = false;
  const causes = new Map<ServerUrl, Failure>();
  const events$ = new Subject<RoutingEvent>();

  /** A time in the future (the clock was ahead) and an old failure count against no server. */
  function isCurrent({okAt = 0, circuit}: Health): boolean {
    const ago = now() - (circuit?.openedAt ?? now());
    return okAt <= now() && ago >= 0 && ago < timing.maxCooldown;
  }

  /** A dialog on a server that this page does not know: other pages of the site go on with it, this one takes no part. */
  function isForeign(stored: Routing | undefined): boolean {
    const dialog = stored && liveDialog(stored, now(), timing);
    return dialog != null && !allServers(servers).includes(dialog.server);
  }

  /** A dialog on a server that is no longer configured has ended; a clock that was ahead does not keep one alive. */
  function known({dialog, ...stored}: Routing): Routing {
    const health = Object.fromEntries(Object.entries(stored.health).filter(([, one]) => isCurrent(one)));
    const isConfigured = dialog !== null && allServers(servers).includes(dialog.server);
    const usedAt = Math.min(dialog?.usedAt ?? 0, now());
    return {...stored, health, dialog: isConfigured ? {...dialog, usedAt} : null};
  }

  function adopt(stored: Routing): void {
    if (isForeign(stored)) return;
    // An older value is what this tab knew before its own changes, which are on their way into the store.
    if (beingStored > 0 && stored.epoch <= routing.epoch) return;
    if (stored.epoch > routing.epoch) report({type: 'tab.adopted', epoch: stored.epoch});
    routing = known(stored);
  }

  function refresh(): void {
    const stored = store.read();
    if (stored !== undefined) adopt(stored);
    else if (isStored) forget();
  }

  function forget(): void {
    store.forget();
    isStored = false;
    routing = {...firstRouting, epoch: routing.epoch + 1};
  }

  function learn(event: RoutingEvent): Observable<Routing> {
    const stored$ = new AsyncSubject<Routing>();
    const own = routing;
    const next = route(own, event, timing);
    let before = own;
    routing = next;
    beingStored++;
    if (event.type === 'failed') causes.set(event.server, event.failure);
    store
      .change(stored => {
        if (stored !== undefined && isForeign(stored)) return stored;
        // Data that was stored and is gone was cleared in another tab.
        const unknown = isStored ? {...firstRouting, epoch: own.epoch + 1} : own;
        before = stored === undefined ? unknown : known(stored);
        return route(before, event, timing);
      })
      .subscribe(stored => {
        beingStored--;
        isStored = true;
        adopt(stored);
        const after = isForeign(stored) ? next : stored;
        for (const diagnostic of diagnosticsOfRouting(before, event, after, at => causes.get(at)))
          report(diagnostic);
        stored$.next(after);
        stored$.complete();
      });
    events$.next(event);
    return stored$;
  }

  const stored = store.read() ?? firstRouting;
  routing = known(isForeign(stored) ? {...firstRouting, epoch: stored.epoch} : stored);
  const wasUsedAt = stored.dialog?.usedAt ?? 0;
  if (wasUsedAt > now()) learn({type: 'kept', epoch: routing.epoch, at: now()});
  if (wasUsedAt > now() + clockSkew) report({type: 'clock.jump'});

  function current(): Routing {
    refresh();
    return routing;
  }

  const dialog = (): Dialog | null => liveDialog(current(), now(), timing);

  return {
    routing: current,
    dialog,
    idleDialog: () => (dialog() === null ? routing.dialog : null),
    server: () => serverFor(current(), servers, now(), timing),
    isFreshlyHealthy: server => isFreshlyHealthy(healthOf(current(), server), now(), timing),
    requestedDelay: server => requestedDelay(healthOf(current(), server), now()),
    acquireProbe() {
      const may = mayProbe(current().probes ?? [], now());
      if (may) learn({type: 'probed', at: now()});
      else report({type: 'budget.exhausted'});
      return may;
    },
    learn,
    learnFailure: (server, by, failure) => {
      if (isClientSide(failure)) return;
      learn({type: 'failed', server, by, failure, at: now(), chance: random()});
    },
    otherTabs$: store.changed$.pipe(tap(refresh), ignoreElements()),
    forget,
    events$,
  };
}
