import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {filter, timer, type Observable, type Subscription} from 'rxjs';

/** The time after which a stream ends when its host was removed from the document, in ms: a moved element keeps its stream. */
const graceOfRemoval = 3000;

type Host = ReactiveControllerHost & {readonly isConnected: boolean};

/** Subscribes to a stream while its host is in the document, and unsubscribes when the host was really removed. */
export class StreamController<T> implements ReactiveController {
  readonly #host: Host;
  readonly #stream$: Observable<T>;
  readonly #onValue: (value: T) => void;
  readonly #isBusy: () => boolean;
  #watching: Subscription | undefined;
  #leaving: Subscription | undefined;

  /** @param isBusy returns true while a server works on a question, which would have to be sent again */
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

  /** Subscribes even if the host is not in the document, for a limited time. */
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
