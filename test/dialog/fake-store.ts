import {of, Subject} from 'rxjs';
import type {Diagnostic} from '../../src/dialog/diagnostics.js';
import type {Ports, SessionStore} from '../../src/dialog/ports.js';
import {openRouter} from '../../src/dialog/router.js';
import type {Routing} from '../../src/dialog/routing.js';
import {defaultTiming as timing} from '../../src/dialog/timing.js';
import {BACKUP, MAIN, stage} from '../support/stage.js';

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
  scene: (router: ReturnType<typeof openRouter>, reported: readonly Diagnostic[]) => void,
) => {
  stage(() => {
    const reported: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic) => reported.push(diagnostic);
    const ports = {store, random: () => 0.5, report} as unknown as Ports;
    scene(openRouter(ports, {servers: {main: MAIN, backup: BACKUP}, timing}), reported);
  });
};

export const answeredBy = (server: string, epoch: number) =>
  ({was: 'answered', server, epoch, sent: null, contextId: `${server}-1`, at: 0}) as const;
