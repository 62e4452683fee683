import {filter, map, mergeMap} from 'rxjs';
import {aside} from './aside.js';
import type {Feature} from './desk.js';
import type {Fact} from './facts.js';
import {only} from './intents.js';

/** Tells the dialog's server of a link that was followed. What it answers is shown, if it has something to say. */
export const follow: Feature = (intents$, desk) =>
  only(intents$, 'follow').pipe(
    mergeMap(({text, extra}) => {
      const question = {id: desk.newId(), text, extra, hidden: true};
      return aside((by, context) => {
        const {epoch} = desk.router.routing();
        return desk.transport.talk(by, question, context).pipe(
          filter(({html}) => html.trim() !== ''),
          map((answer): Fact => ({was: 'answered', id: question.id, question, answer, by, epoch})),
        );
      }, desk);
    }),
  );
