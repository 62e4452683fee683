import {concatMap, defaultIfEmpty, EMPTY, map} from 'rxjs';
import {secondaryRequest} from './secondary-request.js';
import type {SecondaryApi} from './secondary-api.js';
import type {Feature} from '../context.js';
import type {DialogEvent} from '../events.js';
import {only} from '../intents.js';

/** A rating goes to the dialog that gave the answer, while that dialog lives, or nowhere. */
export const sendFeedback =
  (api: SecondaryApi): Feature =>
  context =>
    only(context.intents$, 'rate').pipe(
      concatMap(({turn: {id, epoch}, rating}) =>
        secondaryRequest(
          (server, contextId) =>
            context.router.routing().epoch === epoch ? api.rate(server, contextId, rating) : EMPTY,
          context,
        ).pipe(
          map(() => rating.type),
          defaultIfEmpty('failed' as const),
          map((step): DialogEvent => ({type: 'rated', id, rating: step})),
        ),
      ),
    );
