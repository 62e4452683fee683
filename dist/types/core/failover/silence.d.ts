/**
 * The silence of a server that does not answer its probes. Times are ms of uptime. A server is dead by silence only
 * when the other server answers what was sent no earlier.
 */
export interface Silence {
    /** When the probes left that the server has not answered, oldest first. */
    readonly asked: readonly number[];
    /** The start of the time in which no server has answered: the question, or the first probe of the other server. */
    readonly since?: number;
    /** The time at which the other server answered, and the time for which no server had answered before. */
    readonly otherAnswer?: {
        readonly at: number;
        readonly after: number;
    };
}
export declare const withProbeOut: (silence: Silence, at: number) => Silence;
/** It was not sent after all. */
export declare const withoutProbe: (silence: Silence, sentAt: number) => Silence;
export declare const withOtherAsked: (silence: Silence, at: number) => Silence;
export declare const withOtherAnswer: ({ asked, since, otherAnswer }: Silence, at: number) => Silence;
/**
 * When the server is dead if it says nothing until then, in ms of uptime; undefined while nothing can be said against it.
 * After a gap in the visitor's own network the fresh connection to the other server answers first; the old one waits for
 * a retransmission, whose delay doubles each time. So it gets the same time again for which no server had answered.
 *
 * @param longest how long the first of two probes may stay without an answer, ms
 */
export declare function deadAt({ asked, otherAnswer }: Silence, longest: number): number | undefined;
