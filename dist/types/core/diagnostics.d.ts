import type { Refusal } from './types.js';
import { type Failure } from './failure.js';
import type { DialogEvent } from './events.js';
import type { Source } from './failover/health.js';
import type { Routing, RoutingEvent } from './failover/routing.js';
import type { ServerUrl } from './servers.js';
/** A step of the chat, for whoever watches over a site. Nothing of it leaves the page, and none carries what was said. */
export type Diagnostic = 
/** A server is asked whether it works. */
{
    readonly type: 'warmup.start';
    readonly server: ServerUrl;
}
/** It works. `ms` is the time that took. */
 | {
    readonly type: 'warmup.ok';
    readonly server: ServerUrl;
    readonly ms: number;
}
/** It does not. */
 | {
    readonly type: 'warmup.bad';
    readonly server: ServerUrl;
    readonly failure: Failure;
    readonly ms: number;
}
/** Nothing could be found out: the server gives no status, or neither one answers. */
 | {
    readonly type: 'warmup.unknown';
    readonly server: ServerUrl;
    readonly ms: number;
}
/** A question was sent, is shown as slow, was taken back. `attempt` is 1 for its first sending. */
 | {
    readonly type: 'talk.sent' | 'talk.slow' | 'talk.aborted';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
}
/** The answer came, `ms` after this attempt was sent. */
 | {
    readonly type: 'talk.answered';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
    readonly ms: number;
}
/** This attempt brought no answer. */
 | {
    readonly type: 'talk.failed';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
    readonly ms: number;
    readonly failure: Failure;
}
/** Something that counts against a server, seen by a probe or by a question. */
 | {
    readonly type: 'evidence';
    readonly server: ServerUrl;
    readonly by: Source;
    readonly failure: Failure;
}
/** The first answer of a dialog. `epoch` is its number in this browser. */
 | {
    readonly type: 'dialog.started';
    readonly server: ServerUrl;
    readonly epoch: number;
}
/**
 * The failover: a new dialog on the other server. `cause` is the last that counted against the one it left,
 * `contextLost` whether the bot knew something that it has forgotten now.
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
/** The next question begins a new one. */
 | {
    readonly type: 'dialog.ended';
    readonly epoch: number;
}
/** An answer came for a dialog that has been left: it is shown, and its context id is forgotten. */
 | {
    readonly type: 'late.discarded';
    readonly server: ServerUrl;
    readonly epoch: number;
}
/** Neither server takes a question; it is kept; it is sent now. */
 | {
    readonly type: 'both.down' | 'waiting' | 'resumed';
    readonly questionId: string;
}
/** The question itself is at fault: no server will take it. */
 | {
    readonly type: 'client.error';
    readonly questionId: string;
    readonly why: Refusal;
}
/** A probe, or a question, was sent so often lately that it waits. */
 | {
    readonly type: 'budget.exhausted';
}
/** A mistake of ours, or of the page around: a part of the chat has ended, the others go on. */
 | {
    readonly type: 'defect';
    readonly message: string;
}
/** Another tab has begun, moved or ended the dialog. */
 | {
    readonly type: 'tab.adopted';
    readonly epoch: number;
}
/** The browser lost or found its network, cannot store, or its clock was set back. */
 | {
    readonly type: 'offline' | 'online' | 'storage.unavailable' | 'clock.jump';
};
/** What an event did to the dialog. */
export declare function diagnosticsOfRouting(before: Routing, event: RoutingEvent, after: Routing, causeAt: (server: ServerUrl) => Failure | undefined): Diagnostic[];
/** What a event of the conversation tells beyond its attempts. */
export declare function diagnosticsOfEvent(event: DialogEvent): Diagnostic[];
