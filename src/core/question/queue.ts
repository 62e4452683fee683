import {from, map, merge, mergeMap, Observable} from 'rxjs';
import type {Question} from '../types.js';
import type {DialogContext} from '../context.js';
import type {DialogEvent} from '../events.js';
import {only} from '../intents.js';
import {createSerialQueue} from './serial-queue.js';
import {askAcrossPageLoads, resumeQuestion} from './resume.js';

/** Shows every question at once, and answers them in order, beginning with those that an earlier page has left. */
export const answerQuestions = (context: DialogContext): Observable<DialogEvent> =>
  new Observable(subscriber => {
    const {intents$, newId, pendingQuestions, recipients} = context;
    const queue = createSerialQueue();
    // First of all: a question that is taken back makes room for the next one.
    subscriber.add(queue.close);
    const bot = (question: Question) => askAcrossPageLoads(question, queue, context);
    const left$ = from(pendingQuestions.read()).pipe(
      mergeMap(({question}) => resumeQuestion(question, queue, context)),
    );
    const asked$ = merge(
      only(intents$, 'ask').pipe(map(({type, ...asked}) => ({id: newId(), ...asked}))),
      only(intents$, 'send-again').pipe(map(({question}) => question)),
    ).pipe(mergeMap(question => recipients.current(bot)(question)));
    merge(left$, asked$).subscribe(subscriber);
  });
