import {catchError, Subscription, timeout, type Observable} from 'rxjs';
import type {Name} from './network.js';
import type {Chat, Page, Policy} from './policy.js';

const deadline = 10_000;

/** What one would write in an afternoon: a deadline, one replay on the other server, then an error. */
export const fixedTimeout: Policy = {name: 'fixed 10 s timeout', open};

function open({id, network, questions}: Page): Chat {
  const alive = new Subscription();
  let home: Name = 'main';
  let contextId: string | null = null;
  return {
    type: () => undefined,
    ask(index, settle) {
      const {work} = questions[index]!;
      let by = home;
      const send = (server: Name): Observable<string> => {
        by = server;
        const context = server === home ? contextId : null;
        return network
          .talk(server, {questionId: `${id}-${index}`, contextId: context, work})
          .pipe(timeout({first: deadline}));
      };
      alive.add(
        send(home)
          .pipe(catchError(() => send(home === 'main' ? 'backup' : 'main')))
          .subscribe({
            next: known => {
              home = by;
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
