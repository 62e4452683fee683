import {concatMap, defer, EMPTY, filter, from, ignoreElements, merge, tap} from 'rxjs';
import {secondaryRequest} from './secondary-request.js';
import type {SecondaryApi} from './secondary-api.js';
import type {Feature} from '../context.js';
import {only} from '../intents.js';

/**
 * Variables live in one dialog of one server: a new dialog gets them again.
 *
 * @param variables those set so far; it is added to.
 */
export const setVariables =
  (api: SecondaryApi, variables: Map<string, string>): Feature =>
  context =>
    defer(() => {
      let epochTold = -1;
      const told = new Map<string, string>();
      return merge(
        only(context.intents$, 'set-variable').pipe(tap(({name, value}) => variables.set(name, value))),
        context.router.events$.pipe(filter(({type}) => type === 'answered')),
        from([null]),
      ).pipe(
        concatMap(() => {
          const {epoch} = context.router.routing();
          if (epoch !== epochTold) told.clear();
          epochTold = epoch;
          const news = [...variables].filter(([name, value]) => told.get(name) !== value);
          return from(news).pipe(
            concatMap(([name, value]) =>
              secondaryRequest(
                (server, contextId) =>
                  context.router.routing().epoch === epoch
                    ? api.setVariable(server, contextId, name, value)
                    : EMPTY,
                context,
              ).pipe(tap(() => told.set(name, value))),
            ),
          );
        }),
        ignoreElements(),
      );
    });
