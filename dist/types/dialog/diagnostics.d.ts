import type { Spending } from './budget.js';
import type { Refusal } from './conversation.js';
import type { Failure } from './failure.js';
import type { Fact } from './facts.js';
import type { Witness } from './health.js';
import { type Routing, type RoutingEvent } from './routing.js';
import type { ServerUrl } from './servers.js';
/** A step of the chat, for whoever watches over a site. Nothing of it leaves the page, and none carries what was said. */
export type Diagnostic = {
    readonly was: 'warmup.start';
    readonly server: ServerUrl;
} | {
    readonly was: 'warmup.ok';
    readonly server: ServerUrl; /** ms it took */
    readonly ms: number;
} | {
    readonly was: 'warmup.bad';
    readonly server: ServerUrl;
    readonly failure: Failure;
    readonly ms: number;
}
/** Nothing could be found out: the server is busy, or neither one answers. */
 | {
    readonly was: 'warmup.unknown';
    readonly server: ServerUrl;
    readonly ms: number;
} | {
    readonly was: 'talk.sent' | 'talk.slow' | 'talk.aborted';
    readonly server: ServerUrl;
    readonly questionId: string;
    /** 1 for the first sending of a question. */
    readonly attempt: number;
} | {
    readonly was: 'talk.answered';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
    /** ms since this attempt was sent. */
    readonly ms: number;
} | {
    readonly was: 'talk.failed';
    readonly server: ServerUrl;
    readonly questionId: string;
    readonly attempt: number;
    readonly ms: number;
    readonly failure: Failure;
}
/** A fact that is held against a server. */
 | {
    readonly was: 'evidence';
    readonly server: ServerUrl;
    readonly by: Witness;
    readonly failure: Failure;
} | {
    readonly was: 'dialog.started';
    readonly server: ServerUrl;
    readonly epoch: number;
} | {
    readonly was: 'dialog.moved';
    readonly from: ServerUrl;
    readonly to: ServerUrl;
    readonly epoch: number;
    /** The last that was held against the server it left. */
    readonly cause: Failure | undefined;
    /** Whether the bot knew something that it has forgotten now. */
    readonly contextLost: boolean;
}
/** The server began a new dialog by itself. */
 | {
    readonly was: 'dialog.rolled';
    readonly server: ServerUrl;
    readonly epoch: number;
} | {
    readonly was: 'dialog.ended';
    readonly epoch: number;
}
/** An answer came for a dialog that has been left: it is shown, and its context id is forgotten. */
 | {
    readonly was: 'late.discarded';
    readonly server: ServerUrl;
    readonly epoch: number;
} | {
    readonly was: 'both.down' | 'waiting' | 'resumed';
    readonly questionId: string;
} | {
    readonly was: 'client.error';
    readonly questionId: string;
    readonly why: Refusal;
} | {
    readonly was: 'budget.exhausted';
    readonly what: Spending;
}
/** Another tab has begun, moved or ended the dialog. */
 | {
    readonly was: 'tab.adopted';
    readonly epoch: number;
} | {
    readonly was: 'offline' | 'online' | 'storage.unavailable' | 'clock.jump';
};
/** What an event did to the dialog. */
export declare function diagnosticsOfRouting(before: Routing, event: RoutingEvent, after: Routing, causeAt: (server: ServerUrl) => Failure | undefined): Diagnostic[];
/** What a fact of the conversation tells beyond its attempts. */
export declare function diagnosticsOfFact(fact: Fact): Diagnostic[];
