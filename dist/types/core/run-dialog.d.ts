import { type Observable } from 'rxjs';
import { type DialogConfig } from './context.js';
import { type Intent } from './intents.js';
import type { Ports } from './ports.js';
import { type DialogState } from './state.js';
/**
 * Runs the dialog: turns intents into states. Failures are states, too. `intents$` must be hot.
 * Subscribing opens the dialog, unsubscribing aborts every call, and so does leaving the page; a page that comes back
 * begins with the data that is stored by then. A restart, here or in another tab, aborts, forgets, and begins at main again.
 */
export declare function runDialog(intents$: Observable<Intent>, ports: Ports, config: DialogConfig): Observable<DialogState>;
