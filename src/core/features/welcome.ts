import {defer, EMPTY, filter, takeWhile, type Observable} from 'rxjs';
import {deliverWithFailover} from '../question/deliver.js';
import type {DialogContext} from '../context.js';
import type {DialogEvent} from '../events.js';
import {createSerialQueue} from '../question/serial-queue.js';

/**
 * A conversation in which nothing was said begins with the bot's own words. They are asked for like a question, of the
 * backup too where main fails, but no question waits for it, and a failure is not shown.
 */
export const welcome = (context: DialogContext): Observable<DialogEvent> =>
  defer(() => {
    const text = context.welcome();
    const isBegun = context.pendingQuestions.read().length > 0 || context.transcript.read().length > 0;
    if (text === null || isBegun) return EMPTY;
    const question = {id: context.newId(), text, hidden: true, unregistered: true};
    return deliverWithFailover(question, createSerialQueue(), context).pipe(
      takeWhile(({type}) => type !== 'waiting'),
      filter(({type}) => type === 'answered'),
    );
  });
