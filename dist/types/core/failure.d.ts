/** Why a call brought no answer. A call that we cancelled ourselves has not failed. */
export type Failure = 
/** No answer within the time it was given, `after` ms, from a server that works. */
{
    readonly type: 'late';
    readonly after: number;
}
/** Dead: it answers no probe for `after` ms, while the other server answers. */
 | {
    readonly type: 'silent';
    readonly after: number;
}
/** HTTP `status` 400 to 599; `retryAfter` is for how many ms the server asked to be left alone. */
 | {
    readonly type: 'refused';
    readonly status: number;
    readonly retryAfter?: number;
}
/** The server sends the call to another address, where nothing of ours follows. */
 | {
    readonly type: 'redirected';
}
/** There was an answer, but none that can be read. */
 | {
    readonly type: 'unreadable';
    readonly because: string;
}
/** It says so itself: its status, or that of its dialog application, is `Ko`. */
 | {
    readonly type: 'down';
}
/** No connection, or the browser hid the answer (CORS). */
 | {
    readonly type: 'unreachable';
}
/** The browser has no network. */
 | {
    readonly type: 'offline';
}
/** The page did not run: the machine slept, or the browser froze the page. */
 | {
    readonly type: 'suspended';
}
/** The page's own code came between, e.g. a `fetch` that it has replaced: no server is to blame. */
 | {
    readonly type: 'page';
    readonly because: string;
}
/** Of a question, before it was sent: it has been sent too often lately. */
 | {
    readonly type: 'spent';
};
/** The one error a {@link Transport} may raise; `cause` keeps what the platform said. */
export declare class CallFailed extends Error {
    readonly name = "CallFailed";
    readonly failure: Failure;
    constructor(failure: Failure, options?: {
        cause?: unknown;
    });
}
/** The server refused the call itself. After any other failure it may have been carried out all the same. */
export declare const isClearRefusal: (failure: Failure) => boolean;
/** An error that is not ours is an answer that we could not make sense of. */
export declare const failureOf: (error: unknown) => Failure;
/** The server does not work at all, whatever it is asked. */
export declare const isDead: ({ type }: Failure) => boolean;
/** The visitor's own network, machine or page: no server is to blame, and none is left for it. */
export declare const isOfVisitor: ({ type }: Failure) => boolean;
/** Of a probe: the server answers, but this deployment does not tell its status, which says nothing about questions. */
export declare const isWithoutStatus: (failure: Failure) => boolean;
export declare function describe(failure: Failure): string;
