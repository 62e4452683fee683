import assert from 'node:assert/strict';
import {test} from 'node:test';
import {plain, toJson} from '../../../src/protocol/json.js';

test('what JSON cannot hold is left out', () => {
  const own: Record<string, unknown> = {text: 'a', call: () => 1, big: 12n, symbol: Symbol('s')};
  own['self'] = own;
  own['list'] = [own, 1];
  assert.deepEqual(JSON.parse(toJson(own)), {text: 'a', big: '12', list: [null, 1]});
});

test('the same object in two places is in both', () => {
  const shared = {a: 1};
  assert.deepEqual(JSON.parse(toJson({first: shared, second: [shared, shared]})), {
    first: shared,
    second: [shared, shared],
  });
});

test('a proxy is read like what it stands for', () => {
  assert.equal(toJson(new Proxy({a: new Proxy([1], {})}, {})), '{"a":[1]}');
});

test('a copy is plain, and nobody else’s', () => {
  const own = {dates: [new Date(0)], call: () => 1, big: 12n, nothing: null, not: NaN};
  const copy = plain(own);
  own.dates.pop();
  assert.equal(copy.dates.length, 1);
  assert.equal(
    JSON.stringify(copy),
    '{"dates":["1970-01-01T00:00:00.000Z"],"big":"12","nothing":null,"not":null}',
  );
});
