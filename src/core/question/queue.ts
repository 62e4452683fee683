import {from, map, merge, mergeMap, Observable} from 'rxjs';
import type {Question} from '../types.js';
import type {DialogContext} from '../context.js';
import type {DialogEvent} from '../events.js';
import {only, type Intent} from '../intents.js';
import {createSerialQueue} from './serial-queue.js';
import {askAcrossPageLoads} from './resume.js';

/** A question to be answered; `interrupted` if its page was left before it was answered. */
interface Task {
  readonly question: Question;
  readonly interrupted: boolean;
}

/** Shows every question at once, and answers them in order, beginning with those that an earlier page has left. */
export const answerQuestions = (
  intents$: Observable<Intent>,
  context: DialogContext,
): Observable<DialogEvent> =>
  new Observable(subscriber => {
    const line = createSerialQueue();
    // First of all: a question that is taken back makes room for the next one.
    subscriber.add(line.close);
    const tryNow$ = only(intents$, 'try-now');
    const left$ = from(context.pendingQuestions.read()).pipe(
      map(({question}): Task => ({question, interrupted: true})),
    );
    const asked$ = merge(
      only(intents$, 'ask').pipe(map(({type, ...asked}) => ({id: context.newId(), ...asked}))),
      only(intents$, 'send-again').pipe(map(({question}) => question)),
    ).pipe(map((question): Task => ({question, interrupted: false})));
    merge(left$, asked$)
      .pipe(
        mergeMap(({question, interrupted}) =>
          askAcrossPageLoads(question, interrupted, line, tryNow$, context),
        ),
      )
      .subscribe(subscriber);
  });
