import assert from 'node:assert/strict';
import {test} from 'node:test';

interface Fill {
  filled(text: string, textOf: (name: string) => string | undefined): string;
  difference(before: string, after: string): string;
}
const {filled, difference} = (await import(
  new URL('../../../scripts/docs/fill.mjs', import.meta.url).href
)) as Fill;

const textOf = (name: string) => ({sizes: '1, 2', names: 'a, b'})[name];

test('what stands between marks is made anew, and nothing else', () => {
  const before =
    'Old\n\n<!-- generated:sizes -->\n\n3\n\n<!-- /generated -->\n\nmore <!-- generated:names --><!-- /generated -->';
  const after = filled(before, textOf);
  assert.equal(
    after,
    'Old\n\n<!-- generated:sizes -->\n\n1, 2\n\n<!-- /generated -->\n\nmore <!-- generated:names -->\n\na, b\n\n<!-- /generated -->',
  );
  assert.equal(filled(after, textOf), after);
});

test('a mark that is not closed, or that nobody knows, is an error', () => {
  const open = '<!-- generated:sizes -->\n<!-- generated:names -->\n<!-- /generated -->';
  assert.throws(() => filled(open, textOf), /has no/);
  assert.throws(() => filled('<!-- generated:colours --><!-- /generated -->', textOf), /colours/);
});

test('a difference is told line by line, without the width of cells', () => {
  assert.equal(
    difference('| a   | b |\n| --- | - |\n| 1   | 2 |', '| a | b |\n| ----- | - |\n| 1 | 3 |'),
    '- | 1 | 2 |\n+ | 1 | 3 |',
  );
  assert.match(difference('a\nb', 'b\na'), /order/);
});
