import { type Observable } from 'rxjs';
import { type Turn } from './types.js';
import type { DialogContext } from './context.js';
import type { PageEvent } from './ports.js';
export declare const pageHide$: ({ page$ }: DialogContext) => Observable<PageEvent>;
/** A page that is left takes its questions along; the other tabs may ask them again. */
export declare function reportPageLeave(turns: readonly Turn[], { tabs }: DialogContext): void;
