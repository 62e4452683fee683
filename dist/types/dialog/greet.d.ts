import { type Observable } from 'rxjs';
import type { Desk } from './desk.js';
import type { Fact } from './facts.js';
/**
 * A conversation in which nothing was said begins with the bot's own words. They are asked for once, of the server that a
 * question would go to, and nobody hears of a failure.
 */
export declare const greet: (desk: Desk) => Observable<Fact>;
