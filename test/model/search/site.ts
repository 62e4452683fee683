import {Observable, of, Subject} from 'rxjs';
import type {DialogEvent} from '../../../src/core/events.js';
import type {SessionStore, Tabs} from '../../../src/core/ports.js';
import {firstRouting, type Routing} from '../../../src/core/failover/routing.js';
import type {VirtualClock} from '../../support/virtual-clock.js';

/** What the browser gives, or refuses. */
export interface Features {
  readonly storage: boolean;
  readonly locks: boolean;
  readonly channel: boolean;
}

/** What the tabs of a site share: storage, locks, and a channel. Everything takes a moment, as in a browser. */
export class Site {
  #record: Routing | undefined;
  readonly #changed$ = new Subject<number>();
  readonly #told$ = new Subject<{by: number; fact: DialogEvent}>();
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;
  #writing = 0;

  readonly clock: VirtualClock;
  readonly features: Features;
  readonly onWrite: (before: Routing, after: Routing) => void;

  constructor(clock: VirtualClock, features: Features, onWrite: (before: Routing, after: Routing) => void) {
    this.clock = clock;
    this.features = features;
    this.onWrite = onWrite;
  }

  get record(): Routing | undefined {
    return this.#record;
  }

  /** A tab knows more than is stored. */
  get isWriting(): boolean {
    return this.#writing > 0;
  }

  get listeners(): number {
    return (
      Number(this.#changed$.observed) +
      Number(this.#told$.observed) +
      Number(this.#isTaken) +
      this.#owners.size
    );
  }

  /** Emits in every tab when the storage of the site was cleared. */
  readonly forgotten$ = new Subject<unknown>();

  clear(): void {
    this.#record = undefined;
    this.forgotten$.next(null);
  }

  readonly #owners = new Map<string, number>();
  readonly #released$ = new Subject<string>();

  /** Emits when nobody else takes care of a question. */
  questionOf(id: string): Observable<unknown> {
    return new Observable(subscriber => {
      let isMine = false;
      // Whoever had to wait hears the last words of the owner first, as in the adapter.
      const take = (ms: number) => {
        if (isMine || this.#owners.has(id)) return;
        isMine = true;
        this.#owners.set(id, 1);
        this.clock.at(ms, () => {
          subscriber.next(null);
        });
      };
      subscriber.add(
        this.#released$.subscribe(released => {
          if (released === id) take(50);
        }),
      );
      take(0);
      return () => {
        if (!isMine) return;
        this.#owners.delete(id);
        this.#released$.next(id);
      };
    });
  }

  storeOf(tab: number): SessionStore {
    let memory: Routing | undefined;
    const {storage, locks} = this.features;
    const read = () => (storage ? this.#record : memory);
    return {
      read,
      change: step => {
        const stored$ = new Subject<Routing>();
        let result: Routing | undefined;
        const write = () => {
          const before = read();
          const after = (result = step(before));
          if (storage) {
            this.#record = after;
            this.onWrite(before ?? {...firstRouting, epoch: after.epoch, dialog: after.dialog}, after);
            this.#tellChange(tab);
          } else memory = after;
          stored$.next(after);
          stored$.complete();
        };
        if (!locks) {
          write();
          return of(result!);
        }
        this.#writing++;
        this.clock.at(1, () => {
          this.#writing--;
          write();
        });
        return stored$;
      },
      forget: () => {
        memory = undefined;
      },
      changed$: new Observable(subscriber =>
        this.#changed$.subscribe(by => {
          if (by !== tab) subscriber.next(null);
        }),
      ),
    };
  }

  #tellChange(tab: number): void {
    if (this.features.channel)
      this.clock.at(1, () => {
        this.#changed$.next(tab);
      });
  }

  tabsOf(tab: number): Tabs {
    return {
      tell: event => {
        if (!this.features.channel) return;
        this.clock.at(1, () => {
          this.#told$.next({by: tab, fact: event});
        });
      },
      told$: new Observable(subscriber =>
        this.#told$.subscribe(({by, fact: event}) => {
          if (by !== tab) subscriber.next(event);
        }),
      ),
      lock$: this.features.locks ? this.#turn$ : of(null),
    };
  }

  readonly #turn$ = new Observable<unknown>(subscriber => {
    const grant = () => {
      subscriber.next(null);
    };
    let isHeld = false;
    const mine = () => {
      isHeld = true;
      this.clock.at(1, grant);
    };
    if (this.#isTaken || this.#waiting.length > 0) this.#waiting.push(mine);
    else {
      this.#isTaken = true;
      mine();
    }
    return () => {
      const index = this.#waiting.indexOf(mine);
      if (index >= 0) this.#waiting.splice(index, 1);
      if (!isHeld) return;
      const next = this.#waiting.shift();
      if (next) next();
      else this.#isTaken = false;
    };
  });
}
