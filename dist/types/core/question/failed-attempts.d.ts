import type { Refusal } from '../types.js';
import { type Failure } from '../failure.js';
import { type Outcome } from '../failover/probe.js';
import { type Servers, type ServerUrl } from '../servers.js';
/** A sending that failed, or a probe that kept a waiting question from being sent. */
export interface FailedAttempt {
    readonly server: ServerUrl;
    /** The dialog that it failed, or failed to begin. */
    readonly epoch: number;
    readonly failure: Failure;
    /** ms of uptime. */
    readonly at: number;
    /**
     * Of a broken connection: what its server has said to a probe since. One that answers may have refused in a way that a
     * page cannot read.
     */
    readonly probed?: () => Outcome | undefined;
    /** It was only a probe. */
    readonly isProbe?: boolean;
}
/**
 * The reason why no server takes the question: both servers refuse it, or the only one that may be asked. A dialog on the backup stays
 * there: main is not asked about a request that is at fault.
 */
export declare function refusalOf(last: FailedAttempt, earlier: readonly FailedAttempt[], home: ServerUrl, servers: Servers): Refusal | undefined;
/** A connection that broke because the visitor's own network, machine or page was gone, as its probe found. */
export declare const isClientSideBreak: (probed: Outcome | undefined) => probed is Failure;
/** The failures of a server in this dialog, without those of the visitor. Without a dialog: in any. */
export declare const failuresOf: (failed: readonly FailedAttempt[], server: ServerUrl, epoch: number | null) => readonly FailedAttempt[];
/** A backup leaves its dialog when it is dead, or has failed it three times over a while. */
export declare function isGivenUp(failures: readonly FailedAttempt[], at: number, longEnough: number): boolean;
/** In what order a waiting question wants the servers: the dialog's own first, unless the other has failed it less often. */
export declare function preferred(failed: readonly FailedAttempt[], home: ServerUrl, servers: Servers, epoch: number | null): readonly ServerUrl[];
