import { Observable } from 'rxjs';
/** Runs something short while no other tab of the site does; at once where the browser has no locks. */
export declare function withLock(name: string, work: () => void): void;
export declare const hasLocks: () => boolean;
/**
 * Emits when the lock is held; unsubscribing gives it back.
 *
 * @param otherwise$ decides where there are no locks, or they are refused
 */
export declare const acquireLock: (name: string, otherwise$?: Observable<unknown>) => Observable<unknown>;
