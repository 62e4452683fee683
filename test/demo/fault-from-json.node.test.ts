import assert from 'node:assert/strict';
import {test} from 'node:test';
import {faultFrom, InvalidFault} from '../../demo/server/faults.js';

test('a fault is read as it stands', () => {
  const faults = [
    {type: 'ok'},
    {type: 'refuse', forMs: 2000},
    {type: 'hung'},
    {type: 'delay', ms: 1500, on: ['talk']},
    {type: 'status', status: 429, retryAfter: 3, afterRequests: 2},
  ];
  for (const fault of faults) assert.deepEqual(faultFrom(fault), fault);
});

const mistakes: readonly (readonly [unknown, RegExp])[] = [
  [null, /A fault is an object/],
  [[{type: 'ok'}], /A fault is an object/],
  [{}, /"is" must be one of: ok, refuse, reset/],
  [{type: 'toString'}, /"is" must be one of/],
  [{type: 'delay'}, /"ms" must be a whole number from 0 to/],
  [{type: 'status', status: 99}, /"status" must be a whole number from 200 to 599/],
  [{type: 'status', status: '500'}, /"status" must be a whole number/],
  [{type: 'html', ms: 3}, /"html" has no "ms"/],
  [{type: 'hung', ms: 3}, /"hung" has no "ms"/],
  [{type: 'refuse', forMs: -1}, /"forMs" must be/],
  [{type: 'reset', on: ['chat']}, /"on" must be a list of endpoints: serverstatus, talk/],
  [{type: 'reset', on: []}, /"on" must be a list/],
];

for (const [json, message] of mistakes) {
  test(`${JSON.stringify(json)} is refused with a reason`, () => {
    assert.throws(
      () => faultFrom(json),
      error => error instanceof InvalidFault && message.test(error.message),
    );
  });
}
