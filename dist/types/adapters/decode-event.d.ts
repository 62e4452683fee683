import type { DialogEvent } from '../core/events.js';
/**
 * Decodes an event of another tab, field by field. Throws if it is nested too deeply. Undefined if this version does not
 * know it, or cannot trust it.
 */
export declare function decodeEvent(value: unknown): DialogEvent | undefined;
