import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';

const examples = fileURLToPath(new URL('examples/', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const {bin, files} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  bin: Record<string, string>;
  files: readonly string[];
};
const command = join(root, bin['dydu-chatbox-convert'] ?? '');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
const run = (args: readonly string[], cwd = examples) =>
  new Promise<Ended>(resolve => {
    execFile(process.execPath, args, {cwd}, (error, out, err) => {
      resolve({code: error === null ? 0 : Number(error.code), out, err});
    });
  });

async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'convert-'));
  t.after(() => rm(folder, {recursive: true}));
  return folder;
}

test('the command prints the tag, the CSS and what is lost', async () => {
  const {code, out, err} = await run([command, 'configuration.json', 'bot.json', 'theme.json']);
  assert.deepEqual([code, err], [0, '']);
  assert.match(
    out,
    /== The tag\n\n<script.*<dydu-chatbox\n.*== The CSS\n\ndydu-chatbox \{.*== What is not carried\n\n- /s,
  );
});

test('it is in the package, and runs from a link as npx makes it', async t => {
  assert.ok(files.some(folder => bin['dydu-chatbox-convert']?.startsWith(`${folder}/`)));
  const link = join(await folderFor(t), 'dydu-chatbox-convert');
  await symlink(command, link);
  const {code, out} = await run([link, 'bot.json']);
  assert.equal(code, 0);
  assert.match(out, /Nothing: all that differs/);
});

test('--help is no mistake', async () => {
  const {code, out, err} = await run([command, '--help']);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^usage: dydu-chatbox-convert /);
});

const broken: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
  'no file': [[], /usage: /],
  'a missing file': [['nowhere.json'], /nowhere\.json cannot be read: there is no such file/],
  'a folder': [['.'], /\. cannot be read: it is a folder/],
  'a foreign file': [['foreign.json'], /foreign\.json is none of/],
  'a file that is not JSON': [['text.json'], /text\.json is not JSON/],
};
for (const [what, [args, message]] of Object.entries(broken)) {
  test(`${what}: exit code 2 and one line`, async t => {
    const folder = await folderFor(t);
    await writeFile(join(folder, 'foreign.json'), '{"name": "something else"}');
    await writeFile(join(folder, 'text.json'), 'not\nat all');
    const {code, out, err} = await run([command, ...args], folder);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, message);
    assert.match(err, /^dydu-chatbox-convert: [^\n]*\n$/);
  });
}
