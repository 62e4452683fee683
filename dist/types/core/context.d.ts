import { type Observable } from 'rxjs';
import type { DialogEvent } from './events.js';
import type { Intent } from './intents.js';
import type { Ports } from './ports.js';
import { type Router, type RouterConfig } from './failover/router.js';
export interface DialogConfig extends RouterConfig {
    /** The question that requests the welcome message, e.g. `#welcome#`; null for none. */
    readonly welcome: () => string | null;
    /** Further abilities of a conversation, added while it runs. A restart begins each again. */
    readonly features$?: Observable<Feature>;
}
/** One more thing that a conversation can do. */
export type Feature = (intents$: Observable<Intent>, context: DialogContext) => Observable<DialogEvent>;
/** The services that all parts of a dialog use: ports, configuration and router. */
export interface DialogContext extends Ports, Required<DialogConfig> {
    readonly router: Router;
}
export declare const createContext: (ports: Ports, config: DialogConfig) => DialogContext;
