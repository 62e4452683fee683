import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checksOf} from '../../perf/soak/checks.js';
import {soak, type Soak} from '../../perf/soak/run.js';

/** `npm run soak` in short. */
const short: Soak = {questions: 60, step: 30, dialog: 12, pace: {from: 300, to: 700}, seed: 1, moves: 0};

test('60 questions through a failing main: none lost, none doubled, nothing kept', async () => {
  const broken = checksOf(short, await soak(short)).filter(({holds}) => !holds);
  assert.deepEqual(broken, []);
});
