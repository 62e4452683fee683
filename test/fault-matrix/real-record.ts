import type {CircuitState, Health} from '../../src/core/failover/health.js';
import type {Dialog, Routing} from '../../src/core/failover/routing.js';
import {defaultTiming} from '../../src/core/timing.js';
import type {Visitor} from '../support/visitor.js';

/** What in the record is a moment. */
const moments: readonly string[] = ['okAt', 'openedAt', 'openUntil', 'usedAt'] satisfies readonly (
  keyof CircuitState | keyof Dialog | keyof Health
)[];

const api = (origin: string): string => `${origin}/servlet/api/`;

/** What a page has stored of its dialog. */
export class RealRecord {
  readonly #visitor: () => Visitor;
  readonly #key: string;

  constructor(bot: string, visitor: () => Visitor) {
    this.#key = `dydu-chatbox:${bot}`;
    this.#visitor = visitor;
  }

  read(): Routing | undefined {
    try {
      const text = this.#visitor().page.localStorage.getItem(this.#key);
      return text === null ? undefined : (JSON.parse(text) as Routing);
    } catch {
      // Storage is what this page lacks.
      return undefined;
    }
  }

  get epoch(): number {
    return this.read()?.epoch ?? 0;
  }

  /** Which server a warm-up asks now; both are named by their origins. */
  asksFirst(main: string, backup: string): string {
    const {dialog = null, health = {}} = this.read() ?? {};
    const now = this.#visitor().page.Date.now();
    if (dialog !== null && now - dialog.usedAt < defaultTiming.dialogIdle)
      return dialog.server.startsWith(main) ? main : backup;
    return now < (health[api(main)]?.circuit?.openUntil ?? 0) ? backup : main;
  }

  /** When something was learnt about a server last, by the clock of the page. */
  learntAt(server: string): number {
    const {okAt, circuit} = this.read()?.health[api(server)] ?? {};
    return Math.max(okAt ?? 0, circuit?.openedAt ?? 0);
  }

  /** Everything that is known is older by so many ms: a page's way to let time pass. */
  age(ms: number): void {
    const record = this.read();
    if (record === undefined) return;
    const older = JSON.stringify(record, (name, value: unknown) =>
      moments.includes(name) && typeof value === 'number' ? value - ms : value,
    );
    this.#visitor().page.localStorage.setItem(this.#key, older);
  }
}
