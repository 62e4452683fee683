import type {Lacking} from '../support/visitor.js';
import {afterwards, before, during, typically} from './moments.js';
import {RealPlayer} from './real-player.js';
import {expectReally} from './real-seen.js';
import type {Not, Really, Row, Scene} from './row.js';
import {rows} from './rows.js';

const isNot = (really: Really | Not | undefined): really is Not => really !== undefined && 'not' in really;

/** A scene with what a real page does otherwise. */
function forReal(scene: Scene): Scene {
  const {really} = scene;
  if (really === undefined || isNot(really)) return scene;
  const {seen, later = scene.later ?? [], ...rest} = really;
  return {...scene, ...rest, later, seen: {...scene.seen, ...seen}};
}

export async function playReally(row: Scene, lacks: readonly Lacking[] = []): Promise<void> {
  const scene = forReal(row);
  const player = await RealPlayer.start(scene, lacks);
  try {
    await player.play(before(scene));
    await player.play(during(scene, scene.typing?.[0] ?? typically, scene.after?.[0] ?? 0));
    const [first, second] = player.asked;
    // Where a tab shows the separator depends on what it has heard of the other one's questions.
    const separator = scene.tabs === undefined ? 'here' : 'anywhere';
    if (first) await expectReally(player, first, scene.seen, separator);
    if (second && scene.alsoSeen) await expectReally(player, second, scene.alsoSeen, separator);
    for (const {acts, seen} of scene.later ?? []) {
      await player.play(afterwards(acts));
      await expectReally(player, player.asked.at(-1)!, seen, separator);
    }
  } finally {
    await player.end();
  }
}

export const realScenes = (row: Row): readonly Scene[] =>
  row.really ? [] : row.scenes.filter(({really}) => !isNot(really));

/** The rows from one to another, on real pages; those that need more than a frame say where they run. */
export function describeRows(from: number, to: number): void {
  describe(`rows ${from} to ${to} of the fault matrix`, () => {
    for (const row of rows.slice(from - 1, to)) {
      const name = `${row.row}: ${row.fault}, ${row.when}`;
      const scenes = realScenes(row);
      for (const scene of scenes) it([name, scene.as].filter(Boolean).join(', '), () => playReally(scene));
      if (scenes.length === 0) it.skip(`${name} (${row.really?.not ?? 'each scene says why'})`);
    }
  });
}
