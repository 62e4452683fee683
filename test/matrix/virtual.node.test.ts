import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rows} from './rows.js';
import {boundOf} from './virtual-cost.js';
import {playVirtually, variations} from './virtual-scene.js';

/** The chances of pauses and penalties. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

it('the matrix has 53 rows, in order', () => {
  assert.deepEqual(
    rows.map(({row}) => row),
    Array.from({length: 53}, (_, index) => index + 1),
  );
});

it('a row without a scene says why', () => {
  for (const {row, scenes, virtually, really} of rows)
    if (scenes.length === 0) assert.ok(virtually && really, `row ${row}`);
});

it('I20: the same seed gives the same log, another one another', () => {
  const logs = (seed: number) =>
    rows.flatMap(row =>
      row.scenes
        .filter(({fails}) => fails === undefined)
        .map(scene => playVirtually(row, scene, ...variations(scene)[0]!, {seed}).log),
    );
  assert.deepEqual(logs(1), logs(1));
  assert.notDeepEqual(logs(1), logs(2));
});

describe('the fault matrix in virtual time', () => {
  for (const row of rows) {
    const name = `${row.row}: ${row.fault}, ${row.when}`;
    if (row.virtually) it(name, {skip: row.virtually.not}, () => {});
    for (const scene of row.scenes) {
      const todo = scene.fails === undefined ? {} : {todo: scene.fails};
      it([name, scene.as].filter(Boolean).join(', '), todo, t => {
        let most = -Infinity;
        for (const [U, x] of variations(scene)) {
          for (const seed of seeds) {
            const {cost, allowed} = playVirtually(row, scene, U, x, {seed});
            most = Math.max(most, cost);
            const words = `U = ${U}, x = ${x}, seed ${seed}: ${cost} ms, allowed are ${allowed} (${boundOf(row, scene)})`;
            assert.ok(cost <= allowed, words);
          }
        }
        t.diagnostic(`costs ${most} ms at most`);
      });
    }
  }
});
