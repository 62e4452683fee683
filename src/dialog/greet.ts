import {defer, EMPTY, filter, takeWhile, type Observable} from 'rxjs';
import {deliver} from './deliver.js';
import type {Desk} from './desk.js';
import type {Fact} from './facts.js';
import {openLine} from './line.js';

/**
 * A conversation in which nothing was said begins with the bot's own words. They are asked for like a question, of the
 * backup too where main fails, but nobody waits for them, nor hears of a failure.
 */
export const greet = (desk: Desk): Observable<Fact> =>
  defer(() => {
    const text = desk.welcome();
    const isBegun = desk.unsettled.read().length > 0 || desk.transcript.read().length > 0;
    if (text === null || isBegun) return EMPTY;
    const question = {id: desk.newId(), text, hidden: true, unregistered: true};
    return deliver(question, openLine(), EMPTY, desk).pipe(
      takeWhile(({was}) => was !== 'waiting'),
      filter(({was}) => was === 'answered'),
    );
  });
