import assert from 'node:assert/strict';
import {test} from 'node:test';
import {faultFrom, InvalidFault} from '../../../demo/server/faults.js';

test('a fault is read as it stands', () => {
  const faults = [
    {is: 'ok'},
    {is: 'refuse', forMs: 2000},
    {is: 'hung'},
    {is: 'delay', ms: 1500, on: ['talk']},
    {is: 'status', status: 429, retryAfter: 3, afterRequests: 2},
  ];
  for (const fault of faults) assert.deepEqual(faultFrom(fault), fault);
});

const mistakes: readonly (readonly [unknown, RegExp])[] = [
  [null, /A fault is an object/],
  [[{is: 'ok'}], /A fault is an object/],
  [{}, /"is" must be one of: ok, refuse, reset/],
  [{is: 'toString'}, /"is" must be one of/],
  [{is: 'delay'}, /"ms" must be a whole number from 0 to/],
  [{is: 'status', status: 99}, /"status" must be a whole number from 200 to 599/],
  [{is: 'status', status: '500'}, /"status" must be a whole number/],
  [{is: 'html', ms: 3}, /"html" has no "ms"/],
  [{is: 'hung', ms: 3}, /"hung" has no "ms"/],
  [{is: 'refuse', forMs: -1}, /"forMs" must be/],
  [{is: 'reset', on: ['chat']}, /"on" must be a list of endpoints: serverstatus, talk/],
  [{is: 'reset', on: []}, /"on" must be a list/],
];

for (const [json, message] of mistakes) {
  test(`${JSON.stringify(json)} is refused with a reason`, () => {
    assert.throws(
      () => faultFrom(json),
      error => error instanceof InvalidFault && message.test(error.message),
    );
  });
}
