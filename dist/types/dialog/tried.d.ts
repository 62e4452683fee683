import type { Refusal } from './conversation.js';
import type { Failure } from './failure.js';
import { type Servers, type ServerUrl } from './servers.js';
/** A sending that failed. */
export interface Tried {
    readonly server: ServerUrl;
    readonly failure: Failure;
    /** When it was sent, by the clock that nobody can set. */
    readonly at: number;
}
/** Whether the question may be sent once more, within its own budget. */
export declare const mayTalk: (tried: readonly Tried[], at: number) => boolean;
/** After such a failure, the question may have been carried out all the same. A refusal is clear. */
export declare const isUnsure: ({ is }: Failure) => boolean;
/** The request is at fault when it met the same kind of refusal twice, or once where there is no second server. */
export declare function refusalOf(tried: readonly Tried[], servers: Servers): Refusal | undefined;
/** The dialog's server gets a second chance before its question leaves it. */
export declare function preferred(tried: readonly Tried[], home: ServerUrl, other: ServerUrl | undefined): ServerUrl;
