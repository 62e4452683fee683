import type { Turn } from './types.js';
import type { DialogContext } from './context.js';
import type { DialogEvent } from './events.js';
/**
 * What happens here is told to the other tabs, kept for a reload, and reported to whoever watches.
 *
 * @param turns what stood there when it happened.
 */
export declare function record(event: DialogEvent, { tabs, pendingQuestions, router, report }: DialogContext, turns: readonly Turn[]): void;
