import {filter, ignoreElements, tap, type Observable} from 'rxjs';
import type {Desk} from './desk.js';
import type {PageEvent} from './ports.js';

export const leaving = ({page$}: Desk): Observable<PageEvent> =>
  page$.pipe(filter(event => event === 'left'));

/** A page that is left takes its questions along; the other tabs may ask them again. */
export const farewell = (desk: Desk): Observable<never> =>
  leaving(desk).pipe(
    tap(() => {
      for (const {question} of desk.unsettled.read())
        desk.tabs.tell({was: 'unsent', id: question.id, unsure: question.unsafe === true});
    }),
    ignoreElements(),
  );
