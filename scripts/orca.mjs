// `npm run orca`: what the screen reader Orca says while the keyboard goes through the window in Firefox, on a screen
// that nobody sees. Linux, with `apt-get install orca at-spi2-core dbus xvfb`; without them it says so and does nothing.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from './browsers.mjs';

const launcher = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'].find(
  existsSync,
);
const tools = ['orca', 'Xvfb', 'dbus-run-session', 'gsettings'];
const missing = tools.filter(tool => spawnSync('which', [tool]).status !== 0);
const [firefox] = await findBrowsers(['firefox']);

/** In this order; between them it may say more. */
const expected = [
  'Chat collapsed push button',
  'dialog',
  'Your question entry',
  'Answer: Which parcel? Possible replies: Parcel 1',
  "L'envoi d'hier push button",
];

if (missing.length > 0 || launcher === undefined || firefox === undefined) {
  console.log(
    `Skipped: not here: ${[...missing, !launcher && 'at-spi2-core', !firefox && 'Firefox'].filter(Boolean).join(', ')}.`,
  );
} else if (process.env.ORCA_SESSION === undefined) {
  const home = mkdtempSync(join(tmpdir(), 'dydu-chatbox-orca-'));
  const env = {
    ...process.env,
    ORCA_SESSION: home,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    GNOME_ACCESSIBILITY: '1',
  };
  mkdirSync(env.XDG_RUNTIME_DIR, {mode: 0o700});
  const self = fileURLToPath(import.meta.url);
  const {status} = spawnSync('dbus-run-session', ['--', process.execPath, '--import', 'tsx', self], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  rmSync(home, {recursive: true, force: true});
  process.exitCode = status ?? 1;
} else {
  await listen(process.env.ORCA_SESSION);
}

async function listen(home) {
  const {startDemo} = await import('../demo/server/demo.js');
  const log = join(home, 'orca.log');
  const children = [];
  const start = (command, ...args) => {
    const child = spawn(command, args, {stdio: 'ignore'});
    children.push(child);
    return child;
  };
  // Orca writes its log in blocks, so that nothing there tells when it has finished speaking.
  const listened = () => sleep(2500);
  const root = fileURLToPath(new URL('../', import.meta.url));
  const demo = await startDemo({
    root,
    ports: {page: 0, main: 0, backup: 0, admin: 0},
    dev: false,
    say: () => undefined,
  });
  let browser;
  try {
    process.env.DISPLAY = ':77';
    start('Xvfb', ':77', '-screen', '0', '1200x900x24', '-nolisten', 'tcp');
    start(launcher, '--launch-immediately');
    await sleep(1000);
    spawnSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true']);
    const orca = start('orca', `--debug-file=${log}`, '--replace');
    await listened();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox.executable,
      headless: false,
    });
    const page = await browser.newPage();
    await page.goto(`${demo.page}/gallery.html`);
    await page.evaluate(main => {
      const link = Object.assign(document.createElement('a'), {href: '#a', textContent: 'A link'});
      const chat = document.createElement('dydu-chatbox');
      const silent = {welcome: 'off', 'top-questions': 'off', suggestions: 'off'};
      for (const [name, value] of Object.entries({...silent, lang: 'en', 'bot-id': 'orca', server: main}))
        chat.setAttribute(name, value);
      document.body.replaceChildren(link, chat);
      link.focus();
    }, demo.main);
    await listened();
    await page.keyboard.press('Tab');
    await listened();
    await page.keyboard.press('Enter');
    await listened();
    await page.keyboard.type('Fixture: quick-replies');
    await page.keyboard.press('Enter');
    await listened();
    await page.evaluate(() =>
      document.querySelector('dydu-chatbox').shadowRoot.querySelector('.replies button').focus(),
    );
    await listened();
    await page.keyboard.press('ArrowRight');
    await listened();
    orca.kill();
    await once(orca, 'exit');
    const said = [...readFileSync(log, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'(?:\{.*)?$/gm)].map(([, words]) => words);
    console.log(said.map(words => `  ${words}`).join('\n'));
    let at = 0;
    for (const words of said) if (expected[at] !== undefined && words.includes(expected[at])) at++;
    assert.equal(expected[at], undefined, 'this comes too early, or not at all');
    assert.equal(said.filter(words => words.startsWith('Answer:')).length, 1, 'the answer is read once');
    console.log('Orca has read everything, once and in order.');
  } finally {
    await browser?.close();
    await demo.close();
    for (const child of children.reverse()) child.kill();
  }
  process.exit();
}
