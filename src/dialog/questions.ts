import {concatMap, connect, map, merge, type Observable} from 'rxjs';
import {ask} from './ask.js';
import type {Question} from './conversation.js';
import type {Desk} from './desk.js';
import type {Fact} from './facts.js';
import {only, type Intent} from './intents.js';

/** Every question is shown at once; they are answered in order. */
export function questions(intents$: Observable<Intent>, desk: Desk): Observable<Fact> {
  return merge(
    only(intents$, 'ask').pipe(map(({text}): Question => ({id: desk.newId(), text}))),
    only(intents$, 'send-again').pipe(map(({question}) => question)),
  ).pipe(
    connect(question$ =>
      merge(
        question$.pipe(map((question): Fact => ({was: 'asked', question}))),
        question$.pipe(concatMap(question => ask(question, only(intents$, 'try-now'), desk))),
      ),
    ),
  );
}
