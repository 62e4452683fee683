import {defer, EMPTY, filter, takeWhile, type Observable} from 'rxjs';
import {deliverWithFailover} from '../question/deliver.js';
import type {DialogContext} from '../context.js';
import type {DialogEvent} from '../events.js';
import {createSerialQueue} from '../question/serial-queue.js';

/**
 * A conversation in which nothing was said begins with the bot's own words. They are asked for like a question, of the
 * backup too where main fails, but nobody waits for them, nor hears of a failure.
 */
export const welcome = (desk: DialogContext): Observable<DialogEvent> =>
  defer(() => {
    const text = desk.welcome();
    const isBegun = desk.pendingQuestions.read().length > 0 || desk.transcript.read().length > 0;
    if (text === null || isBegun) return EMPTY;
    const question = {id: desk.newId(), text, hidden: true, unregistered: true};
    return deliverWithFailover(question, createSerialQueue(), EMPTY, desk).pipe(
      takeWhile(({type}) => type !== 'waiting'),
      filter(({type}) => type === 'answered'),
    );
  });
