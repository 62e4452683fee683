import {AsyncSubject, Subject, type Observable} from 'rxjs';
import {maySpend, type Spending} from './budget.js';
import {now} from './clock.js';
import type {DialogConfig} from './desk.js';
import {diagnosticsOfRouting} from './diagnostics.js';
import type {Failure} from './failure.js';
import {
  askedToWait,
  hasAnsweredLately,
  isFreshlyGood,
  isOnTrial,
  type Health,
  type Witness,
} from './health.js';
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
  /** A dialog that has been idle for so long that it is probably over. */
  readonly idleDialog: () => Dialog | null;
  readonly server: () => ServerUrl;
  readonly contextFor: (server: ServerUrl) => string | null;
  /** Where a question may go at once when `server` fails it. */
  readonly spareFor: (server: ServerUrl) => ServerUrl | undefined;
  readonly isFreshlyGood: (server: ServerUrl) => boolean;
  /** It may be bad for new questions, but it has answered something just now. */
  readonly answersLately: (server: ServerUrl) => boolean;
  /** A server that was slow, whose penalty is over, and that no dialog lives on. */
  readonly onTrial: () => ServerUrl | undefined;
  /** The server named a date (`Retry-After`) that has not come. */
  readonly askedToWait: (server: ServerUrl) => boolean;
  /** Spends from the browser's budget; false when there is nothing left. */
  readonly spend: (what: Spending) => boolean;
  /** Emits what is stored once it is. */
  readonly learn: (event: RoutingEvent) => Observable<Routing>;
  readonly learnFailure: (server: ServerUrl, by: Witness, failure: Failure) => void;
  /** Takes over what another tab has stored. A storage that was cleared has ended the dialog. */
  readonly refresh: () => void;
  /** What is learnt from now on. */
  readonly events$: Observable<RoutingEvent>;
}

/** Two clocks may differ by as much without a jump, in ms. */
const clockSkew = 60_000;

export function openRouter({store, random, report}: Ports, {servers, timing}: DialogConfig): Router {
  let routing = known(store.read() ?? firstRouting);
  let beingStored = 0;
  let isStored = false;
  const causes = new Map<ServerUrl, Failure>();
  const events$ = new Subject<RoutingEvent>();

  /** A clock that was ahead, or a strike of long ago, is held against nobody. */
  function isCurrent({okAt = 0, strike}: Health): boolean {
    const ago = now() - (strike?.at ?? now());
    return okAt <= now() && ago >= 0 && ago < timing.penaltyLongest;
  }

  /** A dialog on a server that is no longer configured has ended; a clock that was ahead does not keep one alive. */
  function known({dialog, ...stored}: Routing): Routing {
    const health = Object.fromEntries(Object.entries(stored.health).filter(([, one]) => isCurrent(one)));
    const isConfigured = dialog !== null && allServers(servers).includes(dialog.server);
    const usedAt = Math.min(dialog?.usedAt ?? 0, now());
    return {...stored, health, dialog: isConfigured ? {...dialog, usedAt} : null};
  }

  function adopt(stored: Routing): void {
    // An older value is what this tab knew before its own changes, which are on their way into the store.
    if (beingStored > 0 && stored.epoch <= routing.epoch) return;
    if (stored.epoch > routing.epoch) report({was: 'tab.adopted', epoch: stored.epoch});
    routing = known(stored);
  }

  function refresh(): void {
    const stored = store.read();
    if (stored !== undefined) adopt(stored);
    else if (isStored) {
      isStored = false;
      routing = {...firstRouting, epoch: routing.epoch + 1};
    }
  }

  function learn(event: RoutingEvent): Observable<Routing> {
    const stored$ = new AsyncSubject<Routing>();
    const own = routing;
    let before = own;
    routing = route(own, event, timing);
    beingStored++;
    if (event.was === 'failed') causes.set(event.server, event.failure);
    store
      .change(stored => {
        before = stored === undefined ? own : known(stored);
        return route(before, event, timing);
      })
      .subscribe(after => {
        beingStored--;
        isStored = true;
        adopt(after);
        for (const diagnostic of diagnosticsOfRouting(before, event, after, at => causes.get(at)))
          report(diagnostic);
        stored$.next(after);
        stored$.complete();
      });
    events$.next(event);
    return stored$;
  }

  const wasUsedAt = store.read()?.dialog?.usedAt ?? 0;
  if (wasUsedAt > now()) learn({was: 'kept', epoch: routing.epoch, at: now()});
  if (wasUsedAt > now() + clockSkew) report({was: 'clock.jump'});

  const dialog = (): Dialog | null => liveDialog(routing, now(), timing);

  return {
    routing: () => routing,
    dialog,
    idleDialog: () => (dialog() === null ? routing.dialog : null),
    server: () => serverFor(routing, servers, now(), timing),
    contextFor: server => contextFor(routing, server),
    spareFor: server => spareOf(routing, servers, server, now(), timing),
    isFreshlyGood: server => isFreshlyGood(healthOf(routing, server), now(), timing),
    answersLately: server => hasAnsweredLately(healthOf(routing, server), now(), timing),
    onTrial() {
      const {main} = servers;
      return dialog() === null && isOnTrial(healthOf(routing, main), now()) ? main : undefined;
    },
    askedToWait: server => askedToWait(healthOf(routing, server), now()),
    spend(what) {
      refresh();
      const may = maySpend(routing.spent ?? {}, what, now());
      if (may) learn({was: 'spent', what, at: now()});
      else report({was: 'budget.exhausted', what});
      return may;
    },
    learn,
    learnFailure: (server, by, failure) => {
      learn({was: 'failed', server, by, failure, at: now(), chance: random()});
    },
    refresh,
    events$,
  };
}
