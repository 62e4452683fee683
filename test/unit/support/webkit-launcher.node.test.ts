import assert from 'node:assert/strict';
import {chmod, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {webkitLauncher} from '../../support/webkit-launcher.js';

/** Stays, and says on which screen. */
const screen = `require('node:fs').writeSync(3, '7\\n');
setInterval(() => undefined, 1000);`;

/** A driver whose browser opens one page. */
const driver = `let opened = 0;
require('node:http').createServer((request, response) => {
  const fails = request.url.endsWith('/url') && request.method === 'POST' && ++opened === 2;
  response.statusCode = fails ? 500 : 200;
  const answers = {'/status': {ready: true}, '/session': {sessionId: 's'}, '/session/s/execute/sync': [800, 600]};
  const value = fails ? {error: 'timeout', message: 'hung'} : answers[request.url] ?? null;
  response.end(JSON.stringify({value}));
}).listen(Number(process.argv[2].split('=')[1]), '127.0.0.1');`;

// Windows runs no such scripts, and has no WebKitGTK.
const skip = process.platform === 'win32';
test('a browser that opens no more pages is restarted, and the log says why', {skip}, async t => {
  const folder = await mkdtemp(join(tmpdir(), 'dydu-chatbox-webkit-'));
  t.after(() => rm(folder, {recursive: true}));
  const script = async (name: string, code: string) => {
    const path = join(folder, name);
    await writeFile(path, `#!${process.execPath}\n${code}`);
    await chmod(path, 0o755);
    return path;
  };
  const paths = {
    executable: 'none',
    screen: await script('screen', screen),
    driver: await script('driver', driver),
  };
  const said = t.mock.method(console, 'error', () => undefined);
  const launcher = webkitLauncher(paths);
  t.after(() => launcher.stop?.());
  await launcher.startSession('one', 'http://one.example/');
  assert.equal(said.mock.callCount(), 0);
  await launcher.startSession('two', 'http://two.example/');
  assert.deepEqual(
    said.mock.calls.map(({arguments: words}) => words),
    [['WebKit is restarted: Error: WebKit, POST /session/s/url: timeout hung']],
  );
});
