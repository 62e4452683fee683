import { type Failure } from '../failure.js';
import { type Health, type Source } from './health.js';
import type { ServerUrl, Servers } from '../servers.js';
import type { Timing } from '../timing.js';
/** The conversation that one server remembers under one context id. `usedAt`: ms since 1970 of its last answer. */
export interface Dialog {
    readonly server: ServerUrl;
    readonly contextId: string | null;
    readonly usedAt: number;
}
/** The state that decides the server of the next question. It is persisted whole, so that server and context id stay together. */
export interface Routing {
    /** The number of the dialog in this browser; every beginning and every restart adds one. */
    readonly epoch: number;
    readonly dialog: Dialog | null;
    readonly health: Readonly<Record<ServerUrl, Health>>;
    /** When a server was probed lately, by any tab, in ms since 1970, oldest first. */
    readonly probes?: readonly number[];
}
export declare const firstRouting: Routing;
/** An event of the servers or the dialog. `at`: ms since 1970. */
export type RoutingEvent = {
    readonly type: 'alive';
    readonly server: ServerUrl;
    readonly at: number;
} | {
    readonly type: 'failed';
    readonly server: ServerUrl;
    readonly by: Source;
    readonly failure: Failure;
    readonly at: number;
    readonly chance: number;
} | {
    readonly type: 'answered';
    readonly server: ServerUrl;
    /** The dialog the question was sent in; an answer of an older one changes nothing but the server's health. */
    readonly epoch: number;
    readonly sent: string | null;
    readonly contextId: string | null;
    readonly at: number;
} | {
    readonly type: 'failure-cleared';
    readonly server: ServerUrl;
}
/** The server still knows a dialog that seemed to be over. */
 | {
    readonly type: 'kept';
    readonly epoch: number;
    readonly at: number;
} | {
    readonly type: 'ended';
    readonly epoch: number;
}
/** It was idle since `usedAt` for too long: over, unless it is used again meanwhile. */
 | {
    readonly type: 'expired';
    readonly epoch: number;
    readonly usedAt: number;
} | {
    readonly type: 'probed';
    readonly at: number;
};
export declare function route(routing: Routing, event: RoutingEvent, timing: Timing): Routing;
export declare const healthOf: (routing: Routing, server: ServerUrl) => Health;
/** The dialog, unless it has been idle for so long that its server has forgotten it. */
export declare const liveDialog: ({ dialog }: Routing, at: number, timing: Timing) => Dialog | null;
/**
 * The server of the dialog; main for a new one, unless main is known to be bad. A dialog leaves main for a failure found in this
 * typing only, and the backup never: a question has to have failed there.
 */
export declare function serverFor(routing: Routing, servers: Servers, at: number, timing: Timing): ServerUrl;
/** No context id crosses from one server to the other. One that its server has forgotten is replaced by it. */
export declare const contextFor: ({ dialog }: Routing, server: ServerUrl) => string | null;
