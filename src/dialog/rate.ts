import {concatMap, defaultIfEmpty, defer, EMPTY, map} from 'rxjs';
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
        defer(() => {
          const isItsDialog = desk.router.routing().epoch === epoch;
          return isItsDialog ? aside((server, context) => asides.rate(server, context, rating), desk) : EMPTY;
        }).pipe(
          map(() => rating.is),
          defaultIfEmpty('failed' as const),
          map((step): Fact => ({was: 'rated', id, rating: step})),
        ),
      ),
    );
