import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import type {Bound} from './bounds.js';
import type {Scene} from './row.js';
import {rows} from './rows.js';
import {allowed, boundOf} from './virtual-cost.js';
import {playVirtually, variations} from './virtual-scene.js';

/** The chances of pauses and penalties. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

it('the matrix has 67 rows, in order', () => {
  assert.deepEqual(
    rows.map(({row}) => row),
    Array.from({length: 67}, (_, index) => index + 1),
  );
});

it('a row without a scene says why', () => {
  for (const {row, scenes, virtually, really} of rows)
    if (scenes.length === 0) assert.ok(virtually && really, `row ${row}`);
});

it('a file that a reason names is there', () => {
  const files = readdirSync(new URL('..', import.meta.url), {recursive: true, encoding: 'utf8'});
  const reasons = rows.flatMap(({row, virtually, really, scenes}) =>
    [virtually, really, ...scenes.map(scene => scene.really)].flatMap(why =>
      why && 'not' in why ? [`row ${row}: ${why.not}`] : [],
    ),
  );
  const names = reasons.flatMap(reason => reason.match(/[\w-]+(\.node)?\.test\.ts/g) ?? []);
  assert.ok(names.length > 0);
  assert.deepEqual(
    names.filter(name => !files.some(file => basename(file) === name)),
    [],
  );
});

it('I20: the same seed gives the same log, another one another', () => {
  const logs = (seed: number) =>
    rows.flatMap(row => row.scenes.map(scene => playVirtually(scene, ...variations(scene)[0]!, {seed}).log));
  assert.deepEqual(logs(1), logs(1));
  assert.notDeepEqual(logs(1), logs(2));
});

describe('the fault matrix in virtual time', () => {
  for (const row of rows) {
    const name = `${row.row}: ${row.fault}, ${row.when}`;
    if (row.virtually) it(name, {skip: row.virtually.not}, () => {});
    for (const scene of row.scenes) {
      const title = [name, scene.as].filter(Boolean).join(', ');
      const {exceeds} = scene;
      if (exceeds) {
        it(`${title}: within ${exceeds.bound}, because ${exceeds.because}`, t =>
          hold(scene, exceeds.bound, t));
      } else it(title, t => hold(scene, boundOf(row, scene), t));
    }
  }
});

/** With every way to type, and every chance: the outcome, and the bound on the cost. */
function hold(scene: Scene, bound: Bound, t: TestContext): void {
  let most = -Infinity;
  for (const [U, x] of variations(scene)) {
    for (const seed of seeds) {
      const {cost, measures} = playVirtually(scene, U, x, {seed});
      const limit = allowed(bound, scene, measures);
      most = Math.max(most, cost);
      assert.ok(
        cost <= limit,
        `U = ${U}, x = ${x}, seed ${seed}: ${cost} ms, allowed are ${limit} (${bound})`,
      );
    }
  }
  t.diagnostic(`costs ${most} ms at most`);
}
