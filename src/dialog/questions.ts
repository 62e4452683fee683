import {concatMap, connect, from, map, merge, type Observable} from 'rxjs';
import type {Question} from './conversation.js';
import type {Desk} from './desk.js';
import type {Fact} from './facts.js';
import {only, type Intent} from './intents.js';
import {persevere} from './persevere.js';

/** A question to be answered; `interrupted` when its page was left before it was. */
interface Task {
  readonly question: Question;
  readonly interrupted: boolean;
}

/** Every question is shown at once; they are answered in order, first those that an earlier page has left. */
export function questions(intents$: Observable<Intent>, desk: Desk): Observable<Fact> {
  const tryNow$ = only(intents$, 'try-now');
  return merge(
    from(desk.unsettled.read()).pipe(map(({question}): Task => ({question, interrupted: true}))),
    merge(
      only(intents$, 'ask').pipe(map(({wants, ...asked}) => ({id: desk.newId(), ...asked}))),
      only(intents$, 'send-again').pipe(map(({question}) => question)),
    ).pipe(map((question): Task => ({question, interrupted: false}))),
  ).pipe(
    connect(task$ =>
      merge(
        task$.pipe(map(({question}): Fact => ({was: 'asked', question}))),
        task$.pipe(concatMap(({question, interrupted}) => persevere(question, interrupted, tryNow$, desk))),
      ),
    ),
  );
}
