import { type Observable } from 'rxjs';
import { type Failure } from '../failure.js';
import { type Source } from './health.js';
import type { Ports } from '../ports.js';
import { type Dialog, type Routing, type RoutingEvent } from './routing.js';
import { type Servers, type ServerUrl } from '../servers.js';
import type { Timing } from '../timing.js';
/**
 * Holds the routing of this page: learns what happened, keeps it stored, and tells where the next question goes. Whatever is
 * read here is what all tabs know by then. Where the storage was cleared, the dialog has ended.
 */
export interface Router {
    readonly routing: () => Routing;
    readonly dialog: () => Dialog | null;
    /** A dialog that has been idle for so long that it is probably over. */
    readonly idleDialog: () => Dialog | null;
    readonly server: () => ServerUrl;
    readonly isFreshlyHealthy: (server: ServerUrl) => boolean;
    /** The remaining time of the server's `Retry-After`, in ms. */
    readonly requestedDelay: (server: ServerUrl) => number;
    /** Counts a probe in the browser's budget; false when that is used up. */
    readonly acquireProbe: () => boolean;
    /** Applies an event, and emits the routing when it is stored. */
    readonly learn: (event: RoutingEvent) => Observable<Routing>;
    /** Records a failure, unless it is the visitor's own. */
    readonly learnFailure: (server: ServerUrl, by: Source, failure: Failure) => void;
    /** Follows the changes of other tabs while it is subscribed. Emits nothing. */
    readonly otherTabs$: Observable<never>;
    /** Removes all stored routing, as before the first question. */
    readonly forget: () => void;
    /** Emits every event that is learnt after the subscription. */
    readonly events$: Observable<RoutingEvent>;
}
export interface RouterConfig {
    readonly servers: Servers;
    readonly timing: Timing;
}
export declare function createRouter({ store, random, report }: Ports, { servers, timing }: RouterConfig): Router;
