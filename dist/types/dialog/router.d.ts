import { type Observable } from 'rxjs';
import type { DialogConfig } from './desk.js';
import type { Failure } from './failure.js';
import { type Witness } from './health.js';
import type { Ports } from './ports.js';
import { type Dialog, type Routing, type RoutingEvent } from './routing.js';
import { type ServerUrl } from './servers.js';
/** Holds the routing of this page: learns what happened, keeps it stored, and tells where the next question goes. */
export interface Router {
    readonly routing: () => Routing;
    readonly dialog: () => Dialog | null;
    readonly server: () => ServerUrl;
    readonly contextFor: (server: ServerUrl) => string | null;
    /** Where a question may go at once when `server` fails it. */
    readonly spareFor: (server: ServerUrl) => ServerUrl | undefined;
    readonly isFreshlyGood: (server: ServerUrl) => boolean;
    /** The server named a date (`Retry-After`) that has not come. */
    readonly askedToWait: (server: ServerUrl) => boolean;
    readonly learn: (event: RoutingEvent) => void;
    readonly learnFailure: (server: ServerUrl, by: Witness, failure: Failure) => void;
    /** What is learnt from now on. */
    readonly events$: Observable<RoutingEvent>;
}
export declare function openRouter({ store, random }: Ports, { servers, timing }: DialogConfig): Router;
