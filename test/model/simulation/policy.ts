import type {Plan} from './visitors.js';
import type {Name, Network} from './network.js';
import type {Random} from './random.js';

/** What a policy has to work with: one visitor's page. */
export interface Page {
  readonly id: number;
  readonly network: Network;
  readonly random: Random;
  /** ms since the run began. */
  readonly uptime: () => number;
  /** How much work a question is; its number is what the visitor writes. */
  readonly questions: readonly Plan[];
}

/** An answer is shown, or (null) the visitor will never see one unless they ask again. */
export type Settle = (by: Name | null) => void;

export interface Chat {
  /** The first key of a question. */
  type(): void;
  /** Enter. Calls back at every answer that is shown for this question. */
  ask(index: number, settle: Settle): void;
  /** The page is left. */
  leave(): void;
}

export interface Policy {
  readonly name: string;
  open(page: Page): Chat;
}
