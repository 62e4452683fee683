import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Features} from '../model/search/site.js';
import {everything} from '../model/search/world.js';
import type {Row, Scene} from './row.js';
import {rows} from './rows.js';
import {allowed, boundOf} from './virtual-cost.js';
import {playVirtually, variations} from './virtual-scene.js';

const lacking: Readonly<Record<string, Features>> = {
  storage: {...everything, storage: false},
  'Web Locks': {...everything, locks: false},
  'a channel': {...everything, channel: false},
  anything: {storage: false, locks: false, channel: false},
};

/** Without storage a reload forgets the dialog, and nothing can be looked up in it. */
const needsStorage = ({happens, seen}: Scene): boolean =>
  seen.strikes !== undefined ||
  seen.blames !== undefined ||
  happens.some(act => 'page' in act && act.page === 'reloads');

const scenesFor = ({scenes}: Row, {storage}: Features): readonly Scene[] =>
  scenes.filter(scene => !scene.tabs && (storage || !needsStorage(scene)));

/** Row 49: "in-memory, same outcomes in the tab". */
describe('row 49: every other row of one tab, at the same cost', () => {
  for (const [what, features] of Object.entries(lacking)) {
    for (const row of rows) {
      const scenes = scenesFor(row, features);
      if (scenes.length === 0) continue;
      it(`without ${what}: row ${row.row}`, () => {
        for (const scene of scenes) {
          for (const [U, x] of variations(scene)) {
            const {cost, measures} = playVirtually(scene, U, x, {features});
            const limit = allowed(scene.exceeds?.bound ?? boundOf(row, scene), scene, measures);
            assert.ok(
              cost <= limit,
              `${scene.as ?? ''} U = ${U}, x = ${x}: ${cost} ms, allowed are ${limit}`,
            );
          }
        }
      });
    }
  }
});
