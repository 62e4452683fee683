import { type Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
import type { DialogEvent } from '../events.js';
/**
 * A conversation in which nothing was said begins with the bot's own words. They are asked for like a question, of the
 * backup too where main fails, but no question waits for it, and a failure is not shown.
 */
export declare const welcome: (context: DialogContext) => Observable<DialogEvent>;
