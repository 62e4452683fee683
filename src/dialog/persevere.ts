import {
  defaultIfEmpty,
  defer,
  filter,
  map,
  NEVER,
  of,
  startWith,
  switchMap,
  takeWhile,
  type Observable,
} from 'rxjs';
import {ask} from './ask.js';
import {aside} from './aside.js';
import {now} from './clock.js';
import type {Question} from './conversation.js';
import type {Desk} from './desk.js';
import {isSettled, type Fact} from './facts.js';
import type {Unsettled} from './unsettled.js';

/**
 * Leaving the page ends the question's calls, as evidence against nobody. When the page is back, or loaded anew, the
 * history of the server that had the question tells what became of it; only if it does not is it sent once more.
 */
export function persevere(
  question: Question,
  interrupted: boolean,
  tryNow$: Observable<unknown>,
  desk: Desk,
): Observable<Fact> {
  const {page$, unsettled} = desk;
  const {id} = question;

  const resume = defer(() => {
    const found = unsettled.read().find(one => one.question.id === id);
    return found === undefined ? ask(question, tryNow$, desk) : resumed(found);
  });

  const resumed = (one: Unsettled): Observable<Fact> =>
    answerInHistory(one, desk).pipe(
      defaultIfEmpty(null),
      switchMap(answered => {
        if (answered !== null) return of(answered);
        const unsure = question.unsafe === true && one.sentTo !== null;
        const isYoung = now() - (one.sentAt.at(-1) ?? one.askedAt) < desk.timing.resumable;
        return isYoung && !unsure ? ask(question, tryNow$, desk) : of<Fact>({was: 'unsent', id, unsure});
      }),
    );

  return page$.pipe(
    filter(event => event === 'left' || event === 'back'),
    startWith(interrupted ? 'back' : 'here'),
    switchMap(event => {
      if (event === 'left') return NEVER;
      return event === 'back' ? resume : ask(question, tryNow$, desk);
    }),
    takeWhile(fact => !isSettled(fact), true),
  );
}

/** Empty where the question was never sent, or its server does not tell. */
const answerInHistory = ({question, repeats, askedAt, sentTo}: Unsettled, desk: Desk): Observable<Fact> =>
  aside((server, contextId) => desk.transport.history(server, contextId), desk, sentTo).pipe(
    map(interactions =>
      interactions
        .filter(one => one.question === question.text)
        .slice(repeats)
        // The clock of the server may be another one.
        .findLast(({at = askedAt}) => at > askedAt - desk.timing.resumable),
    ),
    filter(found => found !== undefined),
    map(({html}) => {
      const {epoch, dialog} = desk.router.routing();
      const {id} = question;
      const contextId = dialog?.contextId ?? null;
      return {was: 'answered', id, question, answer: {html, contextId}, by: sentTo ?? '', epoch};
    }),
  );
