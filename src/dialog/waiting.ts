import {
  catchError,
  combineLatest,
  filter,
  map,
  merge,
  of,
  startWith,
  switchMap,
  take,
  timeout,
  timer,
  type Observable,
} from 'rxjs';
import {now} from './clock.js';
import type {Desk} from './desk.js';
import {failureOf, isMissingRoute} from './failure.js';
import {allServers, otherServer, type ServerUrl} from './servers.js';
import {preferred, type Tried} from './tried.js';

type Probed = 'silent' | 'accepts' | 'fails';

/**
 * One round of waiting: a pause with full jitter, which the visitor may cut short, then a cheap probe of every server
 * that did not ask to be left alone. Emits the server that may get the question, or null for none.
 */
export function retryRound(
  round: number,
  tried: readonly Tried[],
  tryNow$: Observable<unknown>,
  {router, transport, random, servers, timing}: Desk,
): Observable<ServerUrl | null> {
  const pause = random() * Math.min(timing.retryLongest, timing.retry * 2 ** round);

  const probe = (server: ServerUrl): Observable<Probed> =>
    transport.status(server).pipe(
      timeout({first: timing.probe}),
      map((): Probed => {
        router.learn({was: 'alive', server, at: now()});
        return 'accepts';
      }),
      catchError((error: unknown) => of<Probed>(isMissingRoute(failureOf(error)) ? 'accepts' : 'fails')),
      startWith<Probed>('silent'),
    );

  const probeAll = () => {
    const asked = allServers(servers).filter(server => !router.askedToWait(server));
    const home = router.dialog()?.server ?? servers.main;
    const choice = preferred(tried, home, otherServer(servers, home));
    if (asked.length === 0) return of(null);
    return combineLatest(asked.map(probe)).pipe(
      map(results => accepted(choice, asked, results)),
      filter(server => server !== undefined),
      take(1),
    );
  };

  return merge(timer(pause), tryNow$).pipe(take(1), switchMap(probeAll));
}

/** Undefined while a silent server could still change the choice. */
function accepted(
  choice: ServerUrl,
  servers: readonly ServerUrl[],
  results: readonly Probed[],
): ServerUrl | null | undefined {
  const accepting = servers.filter((_, i) => results[i] === 'accepts');
  if (accepting.includes(choice)) return choice;
  return results.includes('silent') ? undefined : (accepting[0] ?? null);
}
