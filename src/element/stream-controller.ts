import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {timer, type Observable, type Subscription} from 'rxjs';

/** A stream outlives its host's absence from the document for this long, in ms: moving an element is not leaving. */
const graceOfRemoval = 3000;

/** Watches a stream while its host is in the document, and lets go when the host has really left. */
export class StreamController<T> implements ReactiveController {
  readonly #stream$: Observable<T>;
  readonly #onValue: (value: T) => void;
  #watching: Subscription | undefined;
  #leaving: Subscription | undefined;

  constructor(host: ReactiveControllerHost, stream$: Observable<T>, onValue: (value: T) => void) {
    this.#stream$ = stream$;
    this.#onValue = onValue;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leaving?.unsubscribe();
    this.#watching ??= this.#stream$.subscribe(this.#onValue);
  }

  hostDisconnected(): void {
    this.#leaving = timer(graceOfRemoval).subscribe(() => {
      this.close();
    });
  }

  close(): void {
    this.#leaving?.unsubscribe();
    this.#watching?.unsubscribe();
    this.#watching = undefined;
  }
}
