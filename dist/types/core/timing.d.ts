/** All durations that affect a visitor, in milliseconds. */
export interface Timing {
    /** The deadline of an answer. After it the question moves to the backup, which has three times as long while it answers probes. */
    readonly answer: number;
    /** The time after which a question without an answer is shown as slow. */
    readonly slow: number;
    /** The time after which the server of a question without an answer is probed. */
    readonly probeAfter: number;
    /** The pause between two probes during a question, after an answered one; up to four times as long after an unanswered one. */
    readonly probeInterval: number;
    /** The time for which the result of a probe is valid; the server is not probed again before. */
    readonly healthTtl: number;
    /** The deadline of a warm-up before a dialog begins, when starting on the other server costs nothing. */
    readonly warmUp: number;
    /** The deadline of a warm-up inside a dialog: moving loses the context, so the deadline leaves room for a short pause of the server. */
    readonly warmUpInDialog: number;
    /** The deadline of a probe for a question that was sent, or that waits. */
    readonly probe: number;
    /** The deadline of the probe after a broken connection; after it the server counts as unreachable. */
    readonly reconnect: number;
    /** The deadline of a secondary call, such as the history. */
    readonly secondary: number;
    /** The pause in typing after which suggestions are requested. */
    readonly typing: number;
    /** The delay of a timer that shows that the page was suspended or throttled. The interruption counts against no server. */
    readonly timerDrift: number;
    /** The longest wait for another tab that is beginning a dialog. */
    readonly newDialogLock: number;
    /** The age up to which a question that a reload interrupted is sent again automatically. */
    readonly resumable: number;
    /** The time for which new dialogs avoid a server that failed, ±50 %, doubled with each failure up to `maxCooldown`. */
    readonly cooldown: number;
    /** The longest cooldown, and the longest `Retry-After` that is obeyed. */
    readonly maxCooldown: number;
    /** The time after which an unused dialog has ended: the platform's ten minutes and a margin. */
    readonly dialogIdle: number;
    /** The time after which a dialog leaves a backup that keeps failing, if main works. */
    readonly leaveBackup: number;
    /** The base of the pause before the n-th retry of a waiting question: at most `retry · 2ⁿ`, up to `maxEarlyRetryDelay`, later `maxRetryDelay`. */
    readonly retry: number;
    /** The longest pause between two retries in the first half minute. */
    readonly maxEarlyRetryDelay: number;
    /** The longest pause between two retries. */
    readonly maxRetryDelay: number;
    /** The time for which a question is retried; then it waits for the visitor. */
    readonly retryFor: number;
}
/** The defaults come from a simulation of typing, round trips, slow answers and outages; docs/decisions has the reasons. */
export declare const defaultTiming: Timing;
