import type { Refusal } from './types.js';
import { type Failure } from './failure.js';
import type { DialogEvent } from './events.js';
import type { Source } from './failover/health.js';
import type { Routing, RoutingEvent } from './failover/routing.js';
import type { ServerUrl } from './servers.js';
/** A step of the failover, for monitoring. Diagnostics stay in the page, and carry nothing of the conversation. */
export type Diagnostic = 
/** A warm-up asks a server for its status. */
{
    readonly type: 'warmup.start';
    readonly server: ServerUrl;
}
/** The server works. `ms` is the duration of the warm-up. */
 | {
    readonly type: 'warmup.ok';
    readonly server: ServerUrl;
    readonly ms: number;
}
/** The server does not work. */
 | {
    readonly type: 'warmup.bad';
    readonly server: ServerUrl;
    readonly failure: Failure;
    readonly ms: number;
}
/** The warm-up has no result: the server gives no status, or neither server answers. */
 | {
    readonly type: 'warmup.unknown';
    readonly server: ServerUrl;
    readonly ms: number;
}
/** A question was sent, is shown as slow, was aborted. `attempt` is 1 for the first attempt. */
 | {
    readonly type: 'talk.sent' | 'talk.slow' | 'talk.aborted';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
}
/** The answer arrived, `ms` after this attempt was sent. */
 | {
    readonly type: 'talk.answered';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
    readonly ms: number;
}
/** The attempt failed. */
 | {
    readonly type: 'talk.failed';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
    readonly ms: number;
    readonly failure: Failure;
}
/** A failure that counts against a server, seen by a probe or by a question. */
 | {
    readonly type: 'server.failed';
    readonly server: ServerUrl;
    readonly by: Source;
    readonly failure: Failure;
}
/** The first answer of a dialog arrived. `epoch` is the dialog's number in this browser. */
 | {
    readonly type: 'dialog.started';
    readonly server: ServerUrl;
    readonly epoch: number;
}
/**
 * The failover: a new dialog begins on the other server. `cause` is the last failure that counted against the server
 * that was left; `contextLost` tells whether a context id was lost.
 */
 | {
    readonly type: 'dialog.moved';
    readonly from: ServerUrl;
    readonly to: ServerUrl;
    readonly epoch: number;
    readonly cause: Failure | undefined;
    readonly contextLost: boolean;
}
/** The server began a new dialog by itself. */
 | {
    readonly type: 'dialog.rolled';
    readonly server: ServerUrl;
    readonly epoch: number;
}
/** The dialog ended: the next question begins a new one. */
 | {
    readonly type: 'dialog.ended';
    readonly epoch: number;
}
/** An answer arrived for a dialog that was left: it is shown, and its context id is discarded. */
 | {
    readonly type: 'late.discarded';
    readonly server: ServerUrl;
    readonly epoch: number;
}
/** Neither server accepts a question; the question waits; it is sent again. */
 | {
    readonly type: 'both.down' | 'waiting' | 'resumed';
    readonly questionId: string;
}
/** The question itself is wrong: no server will accept it. */
 | {
    readonly type: 'client.error';
    readonly questionId: string;
    readonly why: Refusal;
}
/** A probe or a question exceeded its rate limit and waits. */
 | {
    readonly type: 'budget.exhausted';
}
/** An error in the chat or in the page: one part of the chat has stopped, the others continue. */
 | {
    readonly type: 'defect';
    readonly message: string;
}
/** Another tab began, moved or ended the dialog. */
 | {
    readonly type: 'tab.adopted';
    readonly epoch: number;
}
/** The browser lost its network, regained it, cannot store data, or its clock was set back. */
 | {
    readonly type: 'offline' | 'online' | 'storage.unavailable' | 'clock.jump';
};
/** The effect of a routing event on the dialog. */
export declare function diagnosticsOfRouting(before: Routing, event: RoutingEvent, after: Routing, causeAt: (server: ServerUrl) => Failure | undefined): Diagnostic[];
/** The diagnostics of a dialog event, beyond those of its attempts. */
export declare function diagnosticsOfEvent(event: DialogEvent): Diagnostic[];
