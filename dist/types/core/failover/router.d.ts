import { type Observable } from 'rxjs';
import { type Failure } from '../failure.js';
import { type Source } from './health.js';
import type { Ports } from '../ports.js';
import { type Dialog, type Routing, type RoutingEvent } from './routing.js';
import { type Servers, type ServerUrl } from '../servers.js';
import type { Timing } from '../timing.js';
/** Holds the routing of this page: learns what happened, keeps it stored, and tells where the next question goes. */
export interface Router {
    readonly routing: () => Routing;
    readonly dialog: () => Dialog | null;
    /** A dialog that has been idle for so long that it is probably over. */
    readonly idleDialog: () => Dialog | null;
    readonly server: () => ServerUrl;
    readonly contextFor: (server: ServerUrl) => string | null;
    readonly isFreshlyHealthy: (server: ServerUrl) => boolean;
    /** For how many more ms the server asked to be left alone (`Retry-After`). */
    readonly requestedDelay: (server: ServerUrl) => number;
    /** Counts a probe in the browser's budget; false when that is used up. */
    readonly spendProbe: () => boolean;
    /** Emits what is stored once it is. */
    readonly learn: (event: RoutingEvent) => Observable<Routing>;
    /** The visitor's own troubles count against no server. */
    readonly learnFailure: (server: ServerUrl, by: Source, failure: Failure) => void;
    /** Takes over what another tab has stored. A storage that was cleared has ended the dialog. */
    readonly refresh: () => void;
    /** Everything that was stored is gone: as if nobody had ever asked. */
    readonly forget: () => void;
    /** What is learnt from now on. */
    readonly events$: Observable<RoutingEvent>;
}
export interface RouterConfig {
    readonly servers: Servers;
    readonly timing: Timing;
}
export declare function createRouter({ store, random, report }: Ports, { servers, timing }: RouterConfig): Router;
