import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {test} from 'node:test';
import {folderOf, readDocument, readDocuments, root, type Block} from './documents.js';
import {complaintsAbout} from './shell.js';
import {complaintsOfCompiler} from './types.js';

/** examples.node.test.ts runs the first four, and JSON where it belongs to a page. */
const languages = ['html', 'css', 'js', 'http', 'json', 'ts', 'sh'];

const documents = readDocuments();
const blocks = documents.flatMap(document => document.blocks);
const run = blocks.filter(({mark}) => mark === undefined);
const of = (...wanted: readonly string[]) => run.filter(({language}) => wanted.includes(language));

test('every example is run, or says why it is not', () => {
  const unmarked = run.filter(({language}) => !languages.includes(language));
  assert.deepEqual(unmarked.map(describe), []);
});

test('the test that is said to run an example exists, and names the document', () => {
  assert.deepEqual(blocks.filter(block => !isKnownToItsTest(block)).map(describe), []);
});

test('every command can be typed', () => {
  const inText = documents.flatMap(({codes}) => codes.filter(({text}) => text.startsWith('npm ')));
  const complaints = [...of('sh'), ...inText].flatMap(({text, at}) =>
    complaintsAbout(text).map(complaint => `${at}: ${complaint}`),
  );
  assert.deepEqual(complaints, []);
});

test('every JSON can be read', () => {
  for (const {text, at} of of('json')) assert.doesNotThrow(() => void JSON.parse(text), at);
});

test('every TypeScript compiles, and JavaScript uses what exists', () => {
  assert.deepEqual(complaintsOfCompiler(of('ts', 'js')), []);
});

test('the languages that are named are those that are spoken', () => {
  const spoken = readdirSync(join(root, 'src/i18n/translations')).map(name => name.replace('.ts', ''));
  for (const path of ['README.md', 'docs/reference.md']) {
    const row = readFileSync(join(root, path), 'utf8')
      .split('\n')
      .find(line => line.startsWith('| `lang`'));
    const named = [...(row ?? '').matchAll(/`([a-z]{2})`/g)].map(([, code]) => code);
    assert.deepEqual(named, spoken.sort(), path);
  }
});

test('every link leads somewhere', () => {
  const dead = documents.flatMap(({path, links}) => links.filter(({url}) => isDead(path, url)));
  assert.deepEqual(
    dead.map(({url, at}) => `${at}: ${url}`),
    [],
  );
});

test('what is wrong with an example is found', () => {
  const text = `# One\n\n<!-- not run: a drawing -->\n\n\`\`\`text\nx\n\`\`\`\n\n\`\`\`js\ny\n\`\`\`\n\n<!-- run by test/z.ts -->\n\`\`\`vue\nz\n\`\`\`\n\n[a](b.md#one-two)\n`;
  const {blocks: found, links, anchors} = readDocument('a.md', text);
  assert.deepEqual(
    found.map(({language, at, mark}) => [language, at, mark]),
    [
      ['text', 'a.md:5', {is: 'not run', what: 'a drawing'}],
      ['js', 'a.md:9', undefined],
      ['vue', 'a.md:14', {is: 'run by', what: 'test/z.ts'}],
    ],
  );
  assert.deepEqual([links, anchors], [[{url: 'b.md#one-two', at: 'a.md:18'}], ['one']]);
  assert.equal(isDead('README.md', 'docs/nowhere.md'), true);
  assert.equal(isDead('README.md', '#nowhere'), true);
  assert.equal(isDead('docs/labels.md', '../README.md#quick-start'), false);
  for (const command of [
    'npm run nothing',
    'npm test -- --nothing',
    'NOTHING=1 npm test',
    'npm i',
    'rm -r x',
    'node x.js',
    'node --import tsx --test test/e2e/docs/nothing.node.test.ts',
    'npm run test:browser -- --files test/nothing.test.ts',
  ])
    assert.equal(complaintsAbout(command).length, 1, command);
  assert.deepEqual(complaintsAbout('npm run simulate -- --seed 2 # a comment && rm'), []);
  const example = (language: string, code: string): Block => ({
    language,
    text: code,
    at: 'here',
    section: 1,
    mark: undefined,
  });
  const runBy = (what: string) => ({
    ...example('html', ''),
    at: 'docs/migration.md:1',
    mark: {is: 'run by', what} as const,
  });
  assert.equal(isKnownToItsTest(runBy('test/browser/compat/page.test.ts')), true);
  assert.equal(isKnownToItsTest(runBy('test/browser/compat/ui.test.ts')), false);
  assert.equal(isKnownToItsTest(runBy('test/z.ts')), false);
  const wrong = [
    example('js', `document.querySelector('dydu-chatbox').shw();`),
    example('js', `document.addEventListener('dydu-ask', event => event.text);`),
    example('ts', `import type {Nothing} from 'dydu-chatbox';\nexport type X = Nothing;`),
  ];
  assert.equal(complaintsOfCompiler(wrong).length, 3);
});

function isDead(from: string, url: string): boolean {
  if (/^[a-z]+:/.test(url)) return false;
  const [file = '', anchor] = url.split('#');
  const target = file === '' ? join(root, from) : join(folderOf(from), file);
  if (!existsSync(target)) return true;
  if (anchor === undefined) return false;
  const path = relative(root, target);
  return !readDocument(path, readFileSync(target, 'utf8')).anchors.includes(anchor);
}

/** The test that is said to run it; others say why they are not run, or are run with all of their language. */
function isKnownToItsTest({at, mark}: Block): boolean {
  if (mark?.is !== 'run by') return true;
  const [document = ''] = at.split(':');
  const file = join(root, mark.what);
  return existsSync(file) && readFileSync(file, 'utf8').includes(`'${document}'`);
}

function describe({language, at, mark}: Block): string {
  return `${at}: ${mark === undefined ? `no test runs "${language}"` : `${mark.what} does not run it`}`;
}
