import assert from 'node:assert/strict';
import {it} from 'node:test';
import * as fc from 'fast-check';
import {run} from './run.js';
import {scripts, worlds} from './scripts.js';

const numRuns = Number(process.env['RUNS'] ?? 5000);
const seed = process.env['SEED'] === undefined ? {} : {seed: Number(process.env['SEED'])};

it(`holds in ${numRuns} random schedules of faults, keys, reloads, tabs and clocks`, () => {
  fc.assert(
    fc.property(scripts, worlds, (script, world) => {
      assert.deepEqual(run(script, world).violations, []);
    }),
    {numRuns, ...seed},
  );
});
