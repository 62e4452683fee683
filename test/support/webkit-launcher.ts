/** Drives WebKitGTK's MiniBrowser on a screen of its own: W3C WebDriver calls, without a client library. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';
import type {BrowserLauncher} from '@web/test-runner';

export interface WebKitPaths {
  readonly executable: string;
  readonly driver?: string;
  readonly screen?: string;
}

/** It poses as Playwright, and its page as Playwright's: the stock commands (keys, mouse, viewport) then work. */
export function webkitLauncher(paths: WebKitPaths): BrowserLauncher & {getPage(): Page} {
  let browser: Promise<Browser> | undefined;
  let page: Page | undefined;
  let active: string | undefined;

  async function open(url: string): Promise<void> {
    const {call} = await (browser ??= startBrowser(paths));
    page ??= createPage(call);
    await page.resetViewport();
    await call('POST', '/url', {url});
  }

  async function stop(): Promise<void> {
    const stopping = browser;
    browser = page = undefined;
    await (await stopping?.catch(() => undefined))?.stop();
  }

  /** Said, because a browser that is often restarted is ill. */
  function restart(error: unknown): Promise<void> {
    console.error(`WebKit is restarted: ${String(error)}`);
    return stop();
  }

  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      // the page before this one may be in an endless loop
      if (browser) await open(url).catch((error: unknown) => restart(error).then(() => open(url)));
      else await open(url);
    },
    isActive: id => id === active,
    getBrowserUrl: async () => (await (await browser)?.call('GET', '/url')) as string | undefined,
    async stopSession() {
      active = undefined;
      // no about:blank here: once in a thousand times it overtakes the next page, which then never loads
      await (await browser)?.call('DELETE', '/actions').catch(restart);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session: use Chromium.')),
    stop,
    getPage() {
      if (!page) throw new Error('No page is open in WebKit');
      return page;
    },
  };
}

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
type Browser = Awaited<ReturnType<typeof startBrowser>>;

async function startBrowser({executable, driver, screen}: WebKitPaths) {
  const children: ChildProcess[] = [];
  const exit = () => process.exit(1);
  const end = () => {
    process.off('exit', end).off('SIGTERM', exit);
    children.forEach(killGroup);
  };
  process.on('exit', end).on('SIGTERM', exit);
  try {
    const args = ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'];
    const xvfb = spawn(screen ?? 'Xvfb', args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(xvfb);
    const displays = createInterface(xvfb.stdio[3] as Readable);
    const [display] = (await orItsEnd(xvfb, once(displays, 'line'))) as [string];

    const port = await freePort();
    const webdriver = spawn(driver ?? 'WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      env: {...process.env, ...QUIET_GTK, DISPLAY: `:${display}`},
      detached: true,
      stdio: 'ignore',
    });
    children.push(webdriver);
    const root = webDriverCalls(`http://127.0.0.1:${port}`);
    await orItsEnd(webdriver, ready(root));
    const {sessionId} = (await root('POST', '/session', newSession(executable))) as {sessionId: string};

    const call: Call = (method, path, body) => root(method, `/session/${sessionId}${path}`, body);
    const stop = () => call('DELETE', '').then(end, end);
    return {call, stop};
  } catch (error) {
    end();
    throw error;
  }
}

/** The whole group, because a page in an endless loop outlives its browser. */
function killGroup({pid}: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}

/** `normal` would wait for every image, also for those a test never lets load; `none` not even for the page. */
const newSession = (binary: string) => ({
  capabilities: {
    alwaysMatch: {pageLoadStrategy: 'eager', 'webkitgtk:browserOptions': {binary, args: ['--automation']}},
  },
});

/** No accessibility bus, no GPU, no virtual file system: none of them is there in CI. */
const QUIET_GTK = {
  NO_AT_BRIDGE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  GIO_USE_VFS: 'local',
};

/** One after the other: a command that overtakes a navigation can hang for ever. */
function webDriverCalls(base: string): Call {
  let last: Promise<unknown> = Promise.resolve();
  return (...command) => {
    const answer = last.then(() => send(base, ...command));
    last = answer.catch(() => undefined);
    return answer;
  };
}

async function send(base: string, ...[method, path, body]: Parameters<Call>): Promise<unknown> {
  const response = await fetch(base + path, {
    method,
    ...(method === 'POST' && {body: JSON.stringify(body ?? {})}),
    signal: AbortSignal.timeout(20_000),
  });
  const {value} = (await response.json()) as {value: unknown};
  if (response.ok) return value;
  const {error, message} = value as {error: string; message: string};
  throw new Error(`WebKit, ${method} ${path}: ${error} ${message}`);
}

async function ready(call: Call): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const status = await call('GET', '/status').catch(() => undefined);
    if ((status as {ready?: boolean} | undefined)?.ready) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver did not become ready in 20 s');
}

async function orItsEnd<T>(child: ChildProcess, wanted: Promise<T>): Promise<T> {
  const end = once(child, 'exit').then(([code]) => {
    throw new Error(`${child.spawnfile} ended at once (exit code ${String(code)})`);
  });
  return Promise.race([wanted, end]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

/** In the order of WebDriver's table, which begins at U+E000. */
const NAMED_KEYS = (
  'Unidentified Cancel Help Backspace Tab Clear Return Enter Shift Control Alt Pause Escape Space ' +
  'PageUp PageDown End Home ArrowLeft ArrowUp ArrowRight ArrowDown Insert Delete'
).split(' ');
const BUTTONS = {left: 0, middle: 1, right: 2};
type Button = {button?: keyof typeof BUTTONS};

function keyCode(key: string): string {
  if (Array.from(key).length === 1) return key;
  const index = NAMED_KEYS.indexOf(key);
  if (index < 0) throw new Error(`WebKit's launcher knows no key named "${key}"`);
  return String.fromCharCode(0xe000 + index);
}

type Size = [width: number, height: number];
type Page = ReturnType<typeof createPage>;

function createPage(call: Call) {
  const act = (input: object) => call('POST', '/actions', {actions: [input]});
  const keys = (...actions: object[]) => act({type: 'key', id: 'keyboard', actions});
  const pointer = (...actions: object[]) => act({type: 'pointer', id: 'mouse', actions});
  const size = async () =>
    (await call('POST', '/execute/sync', {script: 'return [innerWidth, innerHeight]', args: []})) as Size;

  const keyDown = (key: string) => ({type: 'keyDown', value: keyCode(key)});
  const keyUp = (key: string) => ({type: 'keyUp', value: keyCode(key)});
  const move = (x: number, y: number) => ({type: 'pointerMove', duration: 0, x, y});
  const down = ({button = 'left'}: Button) => ({type: 'pointerDown', button: BUTTONS[button]});
  const up = ({button = 'left'}: Button) => ({type: 'pointerUp', button: BUTTONS[button]});

  async function growWindow(wider: number, higher: number): Promise<void> {
    const {width, height} = (await call('GET', '/window/rect')) as {width: number; height: number};
    await call('POST', '/window/rect', {width: width + wider, height: height + higher});
  }

  let resized = true;

  /** The window is set, the page inside it is measured. GTK makes no window narrower than its toolbar. */
  async function setViewportSize({width, height}: {width: number; height: number}): Promise<void> {
    resized = true;
    for (let attempt = 0; attempt < 40; attempt++) {
      const [innerWidth, innerHeight] = await size();
      if (innerWidth === width && innerHeight === height) return;
      if (attempt % 10 === 0) await growWindow(width - innerWidth, height - innerHeight);
      else await sleep(25);
    }
    throw new Error(`WebKitGTK made no page of ${width} x ${height}, but ${(await size()).join(' x ')}`);
  }

  return {
    keyboard: {
      // down and up for each character: pressed together, repeated letters are lost
      type: (text: string) => keys(...Array.from(text).flatMap(key => [keyDown(key), keyUp(key)])),
      press: (key: string) => keys(keyDown(key), keyUp(key)),
      down: (key: string) => keys(keyDown(key)),
      up: (key: string) => keys(keyUp(key)),
    },
    mouse: {
      move: (x: number, y: number) => pointer(move(x, y)),
      click: (x: number, y: number, options: Button) => pointer(move(x, y), down(options), up(options)),
      down: (options: Button) => pointer(down(options)),
      up: (options: Button) => pointer(up(options)),
    },
    emulateMedia: () => Promise.reject(new Error('WebKitGTK cannot emulate media features')),
    setViewportSize,
    async resetViewport(): Promise<void> {
      if (resized) await setViewportSize({width: 800, height: 600});
      resized = false;
    },
  };
}
