import { type Observable } from 'rxjs';
import type { PageEvent } from '../core/ports.js';
/** `left` comes before anybody else hears of it, so that the last words still get out. */
export declare const pageEvents$: Observable<PageEvent>;
