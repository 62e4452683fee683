import { type Observable } from 'rxjs';
import type { Desk } from './desk.js';
/**
 * Emits when the page has run for `ms`. A timer that comes too late tells of sleep, of a frozen or a throttled page: a
 * silence that nobody was there to hear convicts nobody, and gets the time of one more probe.
 */
export declare const patience: (ms: number, desk: Desk) => Observable<unknown>;
/** A call that breaks while the page does not run, or soon after it woke up, tells nothing about its server. */
export declare const unlessSuspended: (desk: Desk) => <T>(call$: Observable<T>) => Observable<T>;
