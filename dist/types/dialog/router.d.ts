import { type Observable } from 'rxjs';
import { type Spending } from './budget.js';
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
    /** A dialog that has been idle for so long that it is probably over. */
    readonly idleDialog: () => Dialog | null;
    readonly server: () => ServerUrl;
    readonly contextFor: (server: ServerUrl) => string | null;
    /** Where a question may go at once when `server` fails it. */
    readonly spareFor: (server: ServerUrl) => ServerUrl | undefined;
    readonly isFreshlyGood: (server: ServerUrl) => boolean;
    /** It may be bad for new questions, but it has answered something just now. */
    readonly answersLately: (server: ServerUrl) => boolean;
    /** A server that was slow, whose penalty is over, and that no dialog lives on. */
    readonly onTrial: () => ServerUrl | undefined;
    /** The server named a date (`Retry-After`) that has not come. */
    readonly askedToWait: (server: ServerUrl) => boolean;
    /** Spends from the browser's budget; false when there is nothing left. */
    readonly spend: (what: Spending) => boolean;
    /** Emits what is stored once it is. */
    readonly learn: (event: RoutingEvent) => Observable<Routing>;
    readonly learnFailure: (server: ServerUrl, by: Witness, failure: Failure) => void;
    /** Takes over what another tab has stored. A storage that was cleared has ended the dialog. */
    readonly refresh: () => void;
    /** What is learnt from now on. */
    readonly events$: Observable<RoutingEvent>;
}
export declare function openRouter({ store, random, report }: Ports, { servers, timing }: DialogConfig): Router;
