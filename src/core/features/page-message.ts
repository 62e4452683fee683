import {map} from 'rxjs';
import type {Feature} from '../context.js';
import type {DialogEvent} from '../events.js';
import {only} from '../intents.js';

/** Messages of the page are shown among the answers of this tab, and in no other tab. */
export const addPageMessage: Feature = ({intents$, newId}) =>
  only(intents$, 'say').pipe(
    map(({type, ...message}): DialogEvent => ({type: 'said', id: newId(), ...message})),
  );
