import { type Observable } from 'rxjs';
import type { Desk } from './desk.js';
import type { Fact } from './facts.js';
import { type Intent } from './intents.js';
/**
 * A conversation in which nothing was said begins with the bot's own words. They are asked for once, of the server that a
 * question would go to; the visitor's first question does not wait for them, and nobody hears of a failure.
 */
export declare const greet: (intents$: Observable<Intent>, desk: Desk) => Observable<Fact>;
