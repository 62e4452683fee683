import { Observable } from 'rxjs';
import type { Slot } from './storage.js';
/**
 * Emits when a token is ours: a lock for browsers that have none. Unsubscribing gives it back. One that was copied with a
 * duplicated tab is never given back, so it is taken when it is old.
 */
export declare const tokenOf: (name: string, slot: Slot) => Observable<unknown>;
