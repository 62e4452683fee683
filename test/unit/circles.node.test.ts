import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files that a file imports, for their types as well; what it loads on demand is none of them. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const {importedFiles} = ts.preProcessFile(text, true, true);
  return importedFiles
    .filter(({fileName, pos}) => fileName.startsWith('.') && !/import\($/.test(text.slice(0, pos).trimEnd()))
    .map(({fileName}) => join(dirname(file), fileName))
    .map(path => [path, path.replace(/\.js$/, '.ts')].find(one => existsSync(join(root, one))) ?? path);
}

/** The first way from a file back to itself, or undefined. */
function circleFrom(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

for (const folder of ['src', 'demo', 'test', 'scripts', 'tools'])
  it(`no file of ${folder} is imported by what it imports, not for types either`, () => {
    const files = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter(name => /\.(ts|mjs)$/.test(name) && !name.includes('node_modules'))
      .map(name => join(folder, name));
    assert.ok(files.length > 5);
    assert.equal(circleFrom(new Map(files.map(file => [file, importsOf(file)])))?.join(' -> '), undefined);
  });

it('a circle would be found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['d', 'b']],
    ['d', []],
  ]);
  assert.deepEqual(circleFrom(graph), ['b', 'c', 'b']);
  assert.equal(
    circleFrom(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
      ]),
    ),
    undefined,
  );
});
