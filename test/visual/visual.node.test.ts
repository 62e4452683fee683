import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {differencesOf} from './baselines.js';
import type {Engine} from './sheet.js';
import {shots} from './shots.js';

describe('every state looks as it did', {concurrency: true}, () => {
  for (const engine of ['chromium', 'firefox'] satisfies Engine[]) {
    it(`in ${engine}`, {timeout: 300_000}, async () => {
      const told: string[] = [];
      for await (const shot of shots(engine)) told.push(...differencesOf(shot));
      assert.deepEqual(told, []);
    });
  }
});
