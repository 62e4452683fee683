import assert from 'node:assert/strict';
import type {Options} from '../model/search/options.js';
import type {World} from '../model/search/world.js';
import type {Measures} from './bounds.js';
import {afterwards, before, during, typically} from './moments.js';
import type {Scene} from './row.js';
import {costOf} from './virtual-cost.js';
import {VirtualPlayer} from './virtual-player.js';
import {expectSeen} from './virtual-seen.js';

export interface Cost {
  readonly cost: number;
  readonly measures: Pick<Measures, 'U' | 'x' | 'outage'>;
  /** Every request, change and step that was reported, with its time. */
  readonly log: readonly string[];
}

/** Every time to type, and every time after Enter, that a scene names. */
export const variations = ({
  typing = [typically],
  after = [100],
}: Scene): readonly (readonly [number, number])[] => typing.flatMap(U => after.map(x => [U, x] as const));

/** Plays a scene in virtual time, and holds what is seen and what it costs against the row. */
export function playVirtually(scene: Scene, U: number, x: number, options: Partial<Options> = {}): Cost {
  const {alone, timing = {}, ways} = scene;
  const player = new VirtualPlayer({backup: !alone, timing, ...(ways && {ways}), ...options});
  const {world} = player;
  try {
    player.open(scene.tabs ?? 1, scene.unsafe ?? false);
    player.play(before(scene));
    const since = world.log.length;
    player.play(during(scene, U, x));
    if (scene.seen.shown !== 'waiting') player.settle();
    const [first, second] = player.asked as [(typeof player.asked)[0], (typeof player.asked)[0]?];
    expectSeen(world, first, since, scene.seen);
    if (scene.alsoSeen && second) expectSeen(world, second, since, scene.alsoSeen);
    const outage = player.actedAt - first.at;
    const measured = [first, ...(second && scene.alsoAsked === 'at Enter' ? [second] : [])];
    const cost = Math.max(...measured.map(asked => costOf(player, asked, scene)));

    for (const {acts, seen} of scene.later ?? []) {
      player.play(afterwards(acts));
      player.settle();
      expectSeen(world, player.asked.at(-1)!, since, seen);
    }
    assert.deepEqual(player.violations, []);
    return {cost, measures: {U, x, outage}, log: logOf(world)};
  } finally {
    world.end();
  }
}

const logOf = ({log}: World): readonly string[] =>
  log.map(({at, moment}) => {
    const what =
      moment.type === 'request'
        ? moment.request
        : moment.type === 'diagnostic'
          ? moment.diagnostic
          : moment.after;
    return `${at} ${moment.type} ${JSON.stringify(what)}`;
  });
