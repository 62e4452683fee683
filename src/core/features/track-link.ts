import {filter, map, mergeMap} from 'rxjs';
import {secondaryRequest} from './secondary-request.js';
import type {Feature} from '../context.js';
import type {DialogEvent} from '../events.js';
import {only} from '../intents.js';

/** Tells the dialog's server of a link that was followed. What it answers is shown, if it has something to say. */
export const trackLink: Feature = context =>
  only(context.intents$, 'follow').pipe(
    mergeMap(({text, extra}) => {
      const question = {id: context.newId(), text, extra, hidden: true};
      return secondaryRequest((by, contextId) => {
        const {epoch} = context.router.routing();
        return context.transport.talk(by, question, contextId).pipe(
          filter(({html}) => html.trim() !== ''),
          map((answer): DialogEvent => ({type: 'answered', id: question.id, question, answer, by, epoch})),
        );
      }, context);
    }),
  );
