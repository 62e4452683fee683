import {concatMap, defer, EMPTY, filter, from, ignoreElements, merge, tap} from 'rxjs';
import {aside} from './aside.js';
import type {Asides} from './asides.js';
import type {Feature} from './desk.js';
import {only} from './intents.js';

/**
 * Variables live in one dialog of one server: a new dialog gets them again.
 *
 * @param variables those set so far; it is added to.
 */
export const setVariables =
  (asides: Asides, variables: Map<string, string>): Feature =>
  (intents$, desk) =>
    defer(() => {
      let epochTold = -1;
      const told = new Map<string, string>();
      return merge(
        only(intents$, 'set-variable').pipe(tap(({name, value}) => variables.set(name, value))),
        desk.router.events$.pipe(filter(({was}) => was === 'answered')),
        from([null]),
      ).pipe(
        concatMap(() => {
          desk.router.refresh();
          const {epoch} = desk.router.routing();
          if (epoch !== epochTold) told.clear();
          epochTold = epoch;
          const news = [...variables].filter(([name, value]) => told.get(name) !== value);
          return from(news).pipe(
            concatMap(([name, value]) =>
              aside(
                (server, context) =>
                  desk.router.routing().epoch === epoch
                    ? asides.setVariable(server, context, name, value)
                    : EMPTY,
                desk,
              ).pipe(tap(() => told.set(name, value))),
            ),
          );
        }),
        ignoreElements(),
      );
    });
