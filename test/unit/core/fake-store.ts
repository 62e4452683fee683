import {of, Subject} from 'rxjs';
import type {Diagnostic} from '../../../src/core/diagnostics.js';
import type {Ports, SessionStore} from '../../../src/core/ports.js';
import {createRouter} from '../../../src/core/failover/router.js';
import type {Routing} from '../../../src/core/failover/routing.js';
import {defaultTiming as timing} from '../../../src/core/timing.js';
import {BACKUP, MAIN, stage} from '../../support/stage.js';

/** A store that other tabs write too; a slow one keeps what it is told until `arrive`. */
export class FakeStore implements SessionStore {
  readonly changed$ = new Subject<unknown>();
  stored: Routing | undefined;
  forgotten = 0;
  readonly #isSlow: boolean;
  readonly #underway: (() => void)[] = [];

  constructor(stored?: Routing, {isSlow = false} = {}) {
    this.stored = stored;
    this.#isSlow = isSlow;
  }

  readonly read = () => this.stored;

  forget(): void {
    this.forgotten++;
  }

  change(step: (stored: Routing | undefined) => Routing) {
    const changed$ = new Subject<Routing>();
    const change = () => {
      this.stored = step(this.stored);
      changed$.next(this.stored);
    };
    if (!this.#isSlow) return of((this.stored = step(this.stored)));
    this.#underway.push(change);
    return changed$;
  }

  arrive(): void {
    this.#underway.shift()?.();
  }
}

/** In virtual time it is 0. */
export const withRouter = (
  store: FakeStore,
  scene: (router: ReturnType<typeof createRouter>, reported: readonly Diagnostic[]) => void,
) => {
  stage(() => {
    const reported: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic) => reported.push(diagnostic);
    const ports = {store, random: () => 0.5, report} as unknown as Ports;
    scene(createRouter(ports, {servers: {main: MAIN, backup: BACKUP}, timing}), reported);
  });
};

export const answeredBy = (server: string, epoch: number) =>
  ({type: 'answered', server, epoch, sent: null, contextId: `${server}-1`, at: 0}) as const;
