import {catchError, defer, EMPTY, type Observable} from 'rxjs';
import {attempt} from './attempt.js';
import type {Desk} from './desk.js';
import type {Fact} from './facts.js';

/**
 * A conversation in which nothing was said begins with the bot's own words. They are asked for once, of the server that a
 * question would go to, and nobody hears of a failure.
 */
export const greet = (desk: Desk): Observable<Fact> =>
  defer(() => {
    const text = desk.welcome();
    if (text === null || desk.unsettled.read().length > 0) return EMPTY;
    const question = {id: desk.newId(), text, hidden: true, unregistered: true};
    return attempt(question, desk.router.server(), 1, desk).pipe(catchError(() => EMPTY));
  });
