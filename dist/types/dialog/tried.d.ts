import type { Refusal } from './conversation.js';
import type { Failure } from './failure.js';
import { type Servers, type ServerUrl } from './servers.js';
/** A sending that failed. */
export interface Tried {
    readonly server: ServerUrl;
    /** The dialog that it failed, or failed to begin. */
    readonly epoch: number;
    readonly failure: Failure;
    /** The server refused the question itself; after any other failure it may have been carried out. */
    readonly isRefusal: boolean;
}
/** The request is at fault when it met the same kind of refusal twice, or once where there is no second server. */
export declare function refusalOf(last: Tried, earlier: readonly Tried[], servers: Servers): Refusal | undefined;
/** It did not answer at all, as far as the visitor's own network can tell. */
export declare const isDead: (one: Tried | undefined, server: ServerUrl | undefined) => boolean;
/**
 * The dialog's server gets a second chance before its question leaves it; what it failed before the dialog began is
 * held against it no more. Without a dialog it is whichever server has failed less; undefined when both have as often,
 * and any will do.
 *
 * @param epoch of the dialog, null for none
 */
export declare function preferred(tried: readonly Tried[], home: ServerUrl, other: ServerUrl | undefined, epoch: number | null): ServerUrl | undefined;
