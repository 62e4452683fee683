import { Observable } from 'rxjs';
/** Runs something short while no other tab of the site does; at once where the browser has no locks. */
export declare function alone(name: string, work: () => void): void;
export declare const hasLocks: () => boolean;
/** Emits when the lock is held, at once where there are no locks; unsubscribing gives it back. */
export declare const turnOf: (name: string) => Observable<unknown>;
