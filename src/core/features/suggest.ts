import {catchError, distinctUntilChanged, map, merge, of, switchMap, timeout, timer} from 'rxjs';
import type {SecondaryApi} from './secondary-api.js';
import type {Feature} from '../context.js';
import type {DialogEvent} from '../events.js';
import {only} from '../intents.js';

const none: DialogEvent = {type: 'offered', offers: {suggestions: []}};

/**
 * Proposes questions while the visitor types: after a pause, of the server that the question would go to. What was asked
 * for is given up as soon as something else is typed or sent.
 *
 * @param most how many are shown; 0 for none.
 */
export const suggest =
  (api: SecondaryApi, most: () => number): Feature =>
  ({intents$, router, timing}) =>
    merge(
      only(intents$, 'suggestions').pipe(map(({text}) => text)),
      only(intents$, 'ask').pipe(map(() => '')),
    ).pipe(
      distinctUntilChanged(),
      switchMap(text =>
        text === '' || most() === 0
          ? of(none)
          : timer(timing.typing).pipe(
              switchMap(() =>
                api.suggestions(router.server(), text).pipe(timeout({first: timing.secondary})),
              ),
              map((found): DialogEvent => ({type: 'offered', offers: {suggestions: found.slice(0, most())}})),
              catchError(() => of(none)),
            ),
      ),
    );
