import type { Turn } from './types.js';
import type { DialogContext } from './context.js';
import type { DialogEvent } from './events.js';
/**
 * Records an event of this tab: tells the other tabs, keeps pending questions for a reload, and reports diagnostics.
 *
 * @param turns what stood there when it happened.
 */
export declare function record(event: DialogEvent, { tabs, pendingQuestions, router, report }: DialogContext, turns: readonly Turn[]): void;
