import {
  catchError,
  defer,
  Subscription,
  switchMap,
  tap,
  throwError,
  timeout,
  timer,
  type Observable,
} from 'rxjs';
import {failureOf} from '../../../src/core/failure.js';
import type {Name} from './network.js';
import type {Chat, Page, Policy} from './policy.js';

const talkTimeout = 50_000;
const statusTimeout = 5_000;
const pause = 3_000;
const mostTries = 3;

/** The official widget: one check when the page loads, long timeouts, fixed pauses, and servers that take turns. */
export const official: Policy = {name: 'official widget', open};

function open({id, network, questions}: Page): Chat {
  const servers: readonly Name[] = ['main', 'backup'];
  const alive = new Subscription();
  let index = 0;
  let base: Name = 'main';
  let triesCounter = 0;
  let failed = false;
  let contextId: string | null = null;

  const after = (one: number): number => (one + 1) % servers.length;

  /** The index goes on in any case, and comes apart from the address when two calls fail together. */
  function next(previous: number): void {
    base = servers[after(previous === index ? index : previous)]!;
    index = after(index);
    if (index === 0) triesCounter++;
  }

  const emit = <T>(
    call: (server: Name) => Observable<T>,
    deadline: number,
    previous = index,
  ): Observable<T> =>
    defer(() => {
      if (failed) next(previous);
      const used = index;
      return call(base).pipe(
        timeout({first: deadline}),
        tap(() => {
          failed = false;
          triesCounter = 0;
        }),
        catchError((error: unknown) => {
          if (triesCounter >= mostTries)
            return throwError(() => new Error('API Unreachable', {cause: error}));
          const failure = failureOf(error);
          if (failure.type !== 'refused' || failure.status !== 401) failed = true;
          return timer(pause).pipe(switchMap(() => emit(call, deadline, used)));
        }),
      );
    });

  alive.add(emit(server => network.status(server, false), statusTimeout).subscribe({error: () => undefined}));
  return {
    type: () => undefined,
    ask(index, settle) {
      const {work} = questions[index]!;
      let by: Name = 'main';
      const talk = (server: Name) => {
        by = server;
        // whatever server gave it
        return network.talk(server, {questionId: `${id}-${index}`, contextId, work});
      };
      alive.add(
        emit(talk, talkTimeout).subscribe({
          next: known => {
            contextId = known;
            settle(by);
          },
          error: () => settle(null),
        }),
      );
    },
    leave: () => alive.unsubscribe(),
  };
}
