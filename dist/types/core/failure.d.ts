/** The reason why a call brought no answer. A call that we cancelled ourselves has not failed. */
export type Failure = 
/** A server that works did not answer within its deadline, `after` ms. */
{
    readonly type: 'late';
    readonly after: number;
}
/** The server is dead: it answers no probe for `after` ms, while the other server answers. */
 | {
    readonly type: 'silent';
    readonly after: number;
}
/** The server answered with HTTP `status` 400 to 599; `retryAfter` is its `Retry-After`, in ms. */
 | {
    readonly type: 'refused';
    readonly status: number;
    readonly retryAfter?: number;
}
/** The server redirects the call, which is not followed. */
 | {
    readonly type: 'redirected';
}
/** The answer cannot be read. */
 | {
    readonly type: 'unreadable';
    readonly because: string;
}
/** The server reports it: its status, or that of its dialog application, is `Ko`. */
 | {
    readonly type: 'down';
}
/** The server cannot be connected to, or the browser hid the answer (CORS). */
 | {
    readonly type: 'unreachable';
}
/** The browser has no network. */
 | {
    readonly type: 'offline';
}
/** The page was suspended: the machine slept, or the browser froze the page. */
 | {
    readonly type: 'suspended';
}
/** The page's own code failed, e.g. a `fetch` that it has replaced. This counts against no server. */
 | {
    readonly type: 'page';
    readonly because: string;
}
/** The question exceeded its rate limit and was not sent. */
 | {
    readonly type: 'rate-limited';
};
/** The one error that a {@link Transport} may raise; `cause` keeps the platform's error. */
export declare class CallFailed extends Error {
    readonly name = "CallFailed";
    readonly failure: Failure;
    constructor(failure: Failure, options?: {
        cause?: unknown;
    });
}
/** The server refused the call itself. After any other failure the call may have been carried out all the same. */
export declare const isClearRefusal: (failure: Failure) => boolean;
/** Any other error counts as an unreadable answer. */
export declare const failureOf: (error: unknown) => Failure;
/** The server does not work at all, for any request. */
export declare const isDead: ({ type }: Failure) => boolean;
/** The failure comes from the visitor's own network, machine or page. It counts against no server and moves no dialog. */
export declare const isClientSide: ({ type }: Failure) => boolean;
/** For probes: the server answers, but its deployment does not give a status, which says nothing about questions. */
export declare const isWithoutStatus: (failure: Failure) => boolean;
export declare function describe(failure: Failure): string;
