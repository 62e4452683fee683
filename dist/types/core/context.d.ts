import { type Observable } from 'rxjs';
import type { DialogEvent } from './events.js';
import type { Intent } from './intents.js';
import type { Ports } from './ports.js';
import { type Recipients } from './question/recipients.js';
import { type Router, type RouterConfig } from './failover/router.js';
export interface DialogConfig extends RouterConfig {
    /** The question that requests the welcome message, e.g. `#welcome#`; null for none. */
    readonly welcome: () => string | null;
    /** Further abilities of a conversation, added while it runs. A restart begins each again. */
    readonly features$?: Observable<Feature>;
}
/** One more thing that a conversation can do. */
export type Feature = (context: DialogContext) => Observable<DialogEvent>;
/** What all parts of a dialog share. */
export interface DialogContext extends Ports, Required<DialogConfig> {
    readonly router: Router;
    readonly recipients: Recipients;
    /** What the visitor and the page want. It is hot. */
    readonly intents$: Observable<Intent>;
}
export declare const createContext: (intents$: Observable<Intent>, ports: Ports, config: DialogConfig) => DialogContext;
