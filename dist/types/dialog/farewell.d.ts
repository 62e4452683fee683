import { type Observable } from 'rxjs';
import { type Turn } from './conversation.js';
import type { Desk } from './desk.js';
import type { PageEvent } from './ports.js';
export declare const leaving: ({ page$ }: Desk) => Observable<PageEvent>;
/** A page that is left takes its questions along; the other tabs may ask them again. */
export declare function sayFarewell(turns: readonly Turn[], { tabs }: Desk): void;
