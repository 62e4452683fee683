import {
  defer,
  map,
  merge,
  of,
  switchMap,
  take,
  takeWhile,
  tap,
  timeout,
  timer,
  toArray,
  type Observable,
} from 'rxjs';
import type {Desk} from './desk.js';
import {isMissingRoute} from './failure.js';
import {probe, type Outcome} from './judge.js';
import {isOfVisitor} from './routing.js';
import {allServers, otherServer, type ServerUrl} from './servers.js';
import type {Timing} from './timing.js';
import {isDead, preferred, type Tried} from './tried.js';

/**
 * One round of waiting: a pause with full jitter, cut short by the visitor or by a page that is online or visible
 * again, then a cheap probe of every server that did not ask to be left alone. Emits the server that may get the question, or null for none.
 */
export function retryRound(
  round: number,
  tried: readonly Tried[],
  tryNow$: Observable<unknown>,
  desk: Desk,
): Observable<ServerUrl | null> {
  const {router, random, report, servers, timing, page$} = desk;

  const asking = (server: ServerUrl): Observable<Said> =>
    probe(server, desk, 'retry').pipe(
      timeout({first: timing.probe, with: () => of<Outcome>({is: 'late', after: timing.probe})}),
      map(outcome => ({server, outcome})),
    );

  const homeNow = (): ServerUrl => {
    router.refresh();
    return router.dialog()?.server ?? servers.main;
  };

  const dialogNow = (): number | null => (router.dialog() === null ? null : router.routing().epoch);

  /** The preferred server, as soon as it accepts; the other one, when the preferred has not. */
  const accepted$ = defer(() => {
    const home = homeNow();
    // Who answers first is the less busy one.
    const epoch = dialogNow();
    const choice = preferred(tried, home, otherServer(servers, home), epoch);
    const asked = allServers(servers).filter(server => !router.askedToWait(server));
    if (random() < 0.5) asked.reverse();
    return merge(...asked.map(asking)).pipe(
      takeWhile(({server, outcome}) => !accepts(outcome) || server !== (choice ?? server), true),
      toArray(),
      map(said => {
        const accepting = said.findLast(({outcome}) => accepts(outcome))?.server;
        // Another tab may have moved the dialog, or begun it, meanwhile.
        if (accepting === undefined || homeNow() !== home || dialogNow() !== epoch) return null;
        const atHome = said.find(({server}) => server === home)?.outcome ?? 'alive';
        if (accepting === home || atHome === 'alive') return accepting;
        // A dialog is not left without a reason that is written down.
        if (epoch !== null && isOfVisitor(atHome)) return null;
        router.learnFailure(home, 'probe', atHome);
        return accepting;
      }),
    );
  });

  /** Pages that wake up together do not ask together. One that is left, or back, does not wait any more. */
  const seemsBetter$ = page$.pipe(
    tap(event => {
      if (event === 'online') report({was: 'online'});
    }),
    switchMap(() => timer(random() * timing.retry)),
  );

  /** A backup that is dead is no reason to wait: main may have the question at once, after a good probe. */
  const isLeft = tried.length === 1 && round === 0 && isDead(tried[0], servers.backup);
  const pause = isLeft ? 0 : pauseBefore(round, random(), timing);

  return merge(timer(pause), tryNow$, seemsBetter$).pipe(
    take(1),
    switchMap(() => accepted$),
  );
}

/**
 * Full jitter while the pauses grow. The longest ones differ by a fifth only: where all of 0 to 30 s is drawn again and
 * again, half of those who wait come back within 9 s, which is too many at once, and the last ones are late. With its
 * probe a round takes the longest at most.
 */
function pauseBefore(round: number, chance: number, {retry, retryLongest, probe}: Timing): number {
  const longest = retry * 2 ** round;
  return longest < retryLongest ? chance * longest : (0.8 + 0.2 * chance) * (retryLongest - probe);
}

/** What a server said to the probe of a round. */
interface Said {
  readonly server: ServerUrl;
  readonly outcome: Outcome;
}

/** Where a deployment has no status, only the question itself can find out. */
const accepts = (outcome: Outcome): boolean => outcome === 'alive' || isMissingRoute(outcome);
