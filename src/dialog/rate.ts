import {concatMap, defaultIfEmpty, EMPTY, map} from 'rxjs';
import {aside} from './aside.js';
import type {Asides} from './asides.js';
import type {Feature} from './desk.js';
import type {Fact} from './facts.js';
import {only} from './intents.js';

/** A rating goes to the dialog that gave the answer, while that dialog lives, or nowhere. */
export const rate =
  (asides: Asides): Feature =>
  (intents$, desk) =>
    only(intents$, 'rate').pipe(
      concatMap(({turn: {id, epoch}, rating}) =>
        aside(
          (server, context) =>
            desk.router.routing().epoch === epoch ? asides.rate(server, context, rating) : EMPTY,
          desk,
        ).pipe(
          map(() => rating.is),
          defaultIfEmpty('failed' as const),
          map((step): Fact => ({was: 'rated', id, rating: step})),
        ),
      ),
    );
