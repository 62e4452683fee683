/** Every duration a visitor can feel, in milliseconds. */
export interface Timing {
    /** A question without answer after this long moves to the backup, which has three times as long while it answers probes. */
    readonly answer: number;
    /** A question without answer after this long is shown as slow. */
    readonly slow: number;
    /** A question without answer after this long makes its server be probed. */
    readonly probeAfter: number;
    /** A server with a question is probed again so long after it has answered a probe; if it does not, up to four times as long. */
    readonly probeInterval: number;
    /** What is known of a server counts for this long; nobody probes it again before. */
    readonly healthTtl: number;
    /** A warm-up's deadline while no dialog has begun, when starting elsewhere costs nothing. */
    readonly warmUp: number;
    /** A warm-up's deadline inside a dialog: moving costs the context, so a server's pause must fit. */
    readonly warmUpInDialog: number;
    /** A probe made for a question that is out or waits. */
    readonly probe: number;
    /** A server whose connection broke may take so long to answer a probe before that is believed. */
    readonly reconnect: number;
    /** A secondary call, such as the history. */
    readonly secondary: number;
    /** A pause in typing, after which suggestions are asked for. */
    readonly typing: number;
    /** A timer that is later than this tells of a page that did not run: asleep, frozen, throttled. It counts against no server. */
    readonly timerDrift: number;
    /** Another tab that begins a dialog is waited for so long at most, and keeps the others waiting no longer. */
    readonly newDialogLock: number;
    /** A question that a reload interrupted is sent again by itself when it is younger than this. */
    readonly resumable: number;
    /** A server that failed is avoided by new dialogs for this long, ±50 %, doubled with each failure up to `maxCooldown`. */
    readonly cooldown: number;
    /** The longest cooldown, and the longest that a server may ask to be left alone. */
    readonly maxCooldown: number;
    /** A dialog unused for this long has ended: the platform's ten minutes and a margin. */
    readonly dialogIdle: number;
    /** A backup that goes on failing its dialog is left after this long, if main works. */
    readonly leaveBackup: number;
    /** Longest pause before the n-th retry of a waiting question: `retry · 2ⁿ`, up to `maxEarlyRetryDelay`, later `maxRetryDelay`. */
    readonly retry: number;
    /** The longest pause between two retries in the first half minute. */
    readonly maxEarlyRetryDelay: number;
    /** The longest pause between two retries. */
    readonly maxRetryDelay: number;
    /** A question is retried for this long, then waits for the visitor. */
    readonly retryFor: number;
}
/** They come from a simulation of typing, round trips, slow answers and outages; docs/decisions says more. */
export declare const defaultTiming: Timing;
