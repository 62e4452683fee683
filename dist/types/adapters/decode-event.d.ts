import type { DialogEvent } from '../core/events.js';
/** What has happened in another tab, field by field. It throws at what is nested too deeply. Undefined for whatever this version does not know or cannot trust. */
export declare function decodeEvent(value: unknown): DialogEvent | undefined;
