import type { Turn } from './conversation.js';
import type { Desk } from './desk.js';
import type { Fact } from './facts.js';
/**
 * What happens here is told to the other tabs, kept for a reload, and reported to whoever watches.
 *
 * @param turns what stood there when it happened.
 */
export declare function publish(fact: Fact, { tabs, unsettled, router, report }: Desk, turns: readonly Turn[]): void;
