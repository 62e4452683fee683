import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {search} from './exhaustive.js';

const unreachable = {type: 'unreachable'} as const;
const late = {type: 'late', after: 1} as const;
const both = {main: 'main', backup: 'backup'};

/** States that were found when this was written: fewer tell that the search no longer goes everywhere. */
const settings = [
  {
    name: 'one tab, one server',
    servers: {main: 'main'},
    questions: 1,
    toProbes: [unreachable, late],
    states: 448,
  },
  {name: 'one tab, two servers', servers: both, questions: 1, toProbes: [unreachable, late], states: 18_532},
  {name: 'two tabs, two servers', servers: both, questions: 2, toProbes: [unreachable], states: 190_976},
];

describe('every state that the routing can reach', () => {
  for (const {name, states, ...setting} of settings) {
    it(`keeps the invariants: ${name}, ${String(states)} states`, () => {
      const found = search(setting);
      assert.deepEqual(found.violations, []);
      assert.equal(found.states, states);
    });
  }
});
