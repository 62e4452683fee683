import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {filter, timer, type Observable, type Subscription} from 'rxjs';

/** A stream outlives its host's absence from the document for this long, in ms: moving an element is not leaving. */
const graceOfRemoval = 3000;

type Host = ReactiveControllerHost & {readonly isConnected: boolean};

/** Watches a stream while its host is in the document, and lets go when the host has really left. */
export class StreamController<T> implements ReactiveController {
  readonly #host: Host;
  readonly #stream$: Observable<T>;
  readonly #onValue: (value: T) => void;
  readonly #isBusy: () => boolean;
  #watching: Subscription | undefined;
  #leaving: Subscription | undefined;

  /** @param isBusy whether a server works on something: it would have to be asked again */
  constructor(host: Host, stream$: Observable<T>, onValue: (value: T) => void, isBusy: () => boolean) {
    this.#host = host;
    this.#stream$ = stream$;
    this.#onValue = onValue;
    this.#isBusy = isBusy;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leaving?.unsubscribe();
    this.#watching ??= this.#stream$.subscribe(this.#onValue);
  }

  hostDisconnected(): void {
    this.#leaving?.unsubscribe();
    this.#leaving = timer(graceOfRemoval, graceOfRemoval)
      .pipe(filter(() => !this.#isBusy()))
      .subscribe(() => {
        this.close();
      });
  }

  /** Watches in any case, for a while. */
  stay(): void {
    this.hostConnected();
    if (!this.#host.isConnected) this.hostDisconnected();
  }

  close(): void {
    this.#leaving?.unsubscribe();
    this.#watching?.unsubscribe();
    this.#watching = undefined;
  }
}
