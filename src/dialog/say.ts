import {map} from 'rxjs';
import type {Feature} from './desk.js';
import type {Fact} from './facts.js';
import {only} from './intents.js';

/** What the page says itself stands among the answers of this tab, and nowhere else. */
export const say: Feature = (intents$, {newId}) =>
  only(intents$, 'say').pipe(map(({wants, ...message}): Fact => ({was: 'said', id: newId(), ...message})));
