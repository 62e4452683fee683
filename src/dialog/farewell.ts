import {filter, type Observable} from 'rxjs';
import {isPending, type Turn} from './conversation.js';
import type {Desk} from './desk.js';
import type {PageEvent} from './ports.js';

export const leaving = ({page$}: Desk): Observable<PageEvent> =>
  page$.pipe(filter(event => event === 'left'));

/** A page that is left takes its questions along; the other tabs may ask them again. */
export function sayFarewell(turns: readonly Turn[], {tabs}: Desk): void {
  for (const turn of turns)
    if (!turn.elsewhere && isPending(turn))
      tabs.tell({was: 'unsent', id: turn.id, unsure: turn.unsafe === true});
}
