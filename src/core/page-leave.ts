import {filter, type Observable} from 'rxjs';
import {isPending, type Turn} from './types.js';
import type {DialogContext} from './context.js';
import type {PageEvent} from './ports.js';

export const pageHide$ = ({page$}: DialogContext): Observable<PageEvent> =>
  page$.pipe(filter(event => event === 'left'));

/** A page that is left takes its questions along; the other tabs may ask them again. */
export function reportPageLeave(turns: readonly Turn[], {tabs}: DialogContext): void {
  for (const turn of turns)
    if (!turn.elsewhere && isPending(turn))
      tabs.tell({type: 'unsent', id: turn.id, unsure: turn.unsafe === true});
}
