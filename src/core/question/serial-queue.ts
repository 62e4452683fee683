import {AsyncSubject, Observable, of} from 'rxjs';

/** A queue that runs one work at a time. */
export interface SerialQueue {
  /** Begins the work when all earlier work has left the queue. It leaves at its end, or when `letsGo` is true for a value. */
  run<T>(work$: Observable<T>, letsGo: (value: T) => boolean): Observable<T>;
  /** No further work begins. */
  readonly close: () => void;
}

export function createSerialQueue(): SerialQueue {
  let last$: Observable<unknown> = of(null);
  let isClosed = false;
  return {
    close() {
      isClosed = true;
    },
    run: (work$, letsGo) =>
      new Observable(subscriber => {
        const before$ = last$;
        const gone$ = new AsyncSubject<unknown>();
        last$ = gone$;
        // Work that gives up waiting lets no later work pass the earlier work.
        const leave = () => {
          before$.subscribe({
            complete: () => {
              gone$.complete();
            },
          });
        };
        subscriber.add(leave);
        const begin = () => {
          if (isClosed) return;
          subscriber.add(
            work$.subscribe({
              next(value) {
                subscriber.next(value);
                if (letsGo(value)) leave();
              },
              error(error: unknown) {
                subscriber.error(error);
              },
              complete() {
                subscriber.complete();
              },
            }),
          );
        };
        subscriber.add(before$.subscribe({complete: begin}));
      }),
  };
}
