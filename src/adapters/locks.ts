import {Observable} from 'rxjs';

/** Longest wait for a lock that a hanging tab may hold, in ms. */
const patience = 1000;

/** A lock that is granted later than this, in ms, was probably held by another tab… */
const timeToGrant = 20;
/** …whose last words may come a little later than its lock: engines keep tabs in different processes. */
const timeToHear = 50;

/** Runs something short while no other tab of the site does; at once where the browser has no locks. */
export function withLock(name: string, work: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) work();
    isDone = true;
    clearTimeout(late);
  };
  const late = setTimeout(once, patience);
  try {
    navigator.locks.request(name, once).catch(once);
  } catch {
    // Only pages with TLS have locks.
    once();
  }
}

export const hasLocks = (): boolean => 'locks' in navigator;

/** Emits at once. */
const now$ = new Observable<void>(subscriber => {
  subscriber.next();
});

/**
 * Emits when the lock is held; unsubscribing gives it back.
 *
 * @param otherwise$ decides where there are no locks, or they are refused
 */
export const acquireLock = (name: string, otherwise$: Observable<unknown> = now$): Observable<unknown> =>
  new Observable<void>(subscriber => {
    const controller = new AbortController();
    const go = () => {
      subscriber.next();
    };
    const refused = () => {
      if (!subscriber.closed) subscriber.add(otherwise$.subscribe(go));
    };
    const released = new Promise<void>(release => {
      subscriber.add(release);
    });
    const askedAt = performance.now();
    try {
      const {signal} = controller;
      navigator.locks
        .request(name, {signal}, () => {
          if (performance.now() - askedAt < timeToGrant) go();
          else setTimeout(go, timeToHear);
          return released;
        })
        .catch(refused);
    } catch {
      refused();
    }
    return () => {
      controller.abort();
    };
  });
