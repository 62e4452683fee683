import type {Contexts} from '../contexts.js';

/** What the endpoints of a server share. */
export interface Platform {
  readonly contexts: Contexts;
  readonly now: () => number;
  /** Answers by question, before all that is known. */
  readonly taught: ReadonlyMap<string, string>;
}
