// Finds the three engines the tests run in, and installs those which are missing (`--install`).
import {execFile, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/**
 * @typedef {object} Browser
 * @property {Engine} engine
 * @property {'system' | 'download'} by
 * @property {string} version
 * @property {string} executable
 * @property {string} [driver] WebKitWebDriver, for a system WebKit
 * @property {string} [screen] Xvfb, for a system WebKit
 */

const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

const PLACES = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    packages: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
  webkit: {
    variables: ['WEBKIT_DRIVER_PATH'],
    commands: ['WebKitWebDriver'],
    paths: [],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Where downloads are kept, and the name that the downloader has for an engine. There is no WebKit that could be downloaded. */
const downloads = fileURLToPath(new URL('../.cache/browsers', import.meta.url));
const PRODUCTS = {chromium: 'chrome', firefox: 'firefox', webkit: undefined};

const run = promisify(execFile);

/** @returns {Engine[]} */
export function wantedEngines() {
  const names = (process.env.BROWSERS || process.env.ENGINE || ENGINES.join()).toLowerCase();
  return names.split(/[\s,]+/).map(name => {
    const engine = ENGINES.find(known => known === name);
    if (!engine) throw new Error(`There is no engine named "${name}"; BROWSERS takes ${ENGINES.join()}.`);
    return engine;
  });
}

/** @param {readonly Engine[]} [engines] @returns {Promise<Browser[]>} those of the wanted engines that are here */
export async function findBrowsers(engines = wantedEngines()) {
  const found = await Promise.all(
    engines.map(async engine => (await systemBrowser(engine)) ?? (await downloadedBrowser(engine))),
  );
  return found.filter(browser => browser !== undefined);
}

/** Like findBrowsers, but installs what is missing, and throws if something still is. @param {readonly Engine[]} [engines] */
export async function ensureBrowsers(engines = wantedEngines()) {
  const missing = async () => {
    const found = (await findBrowsers(engines)).map(browser => browser.engine);
    return engines.filter(engine => !found.includes(engine));
  };
  const tried = [];
  for (const [name, install] of [
    ['apt-get', installWithApt],
    ['a download', download],
  ]) {
    const absent = await missing();
    if (absent.length > 0 && (await install(absent))) tried.push(name);
  }
  const absent = await missing();
  if (absent.length > 0) throw new Error(absent.map(engine => howToHelp(engine, tried)).join('\n'));
  return findBrowsers(engines);
}

/** @param {Browser} browser */
export const describeBrowser = ({engine, by, version, executable}) =>
  `${engine.padEnd(9)} ${version} (${by === 'system' ? executable : 'downloaded'})`;

/** @param {Engine} engine @returns {Promise<Browser | undefined>} */
async function systemBrowser(engine) {
  const {variables, commands, paths} = PLACES[engine];
  const named = variables.map(name => process.env[name]).filter(path => path !== undefined);
  for (const path of [...named, ...commands.flatMap(onPath), ...paths]) {
    if (!existsSync(path)) continue;
    const browser = engine === 'webkit' ? await webkitWith(path) : await answering(engine, path);
    if (browser) return browser;
  }
  return undefined;
}

/** Ubuntu's `chromium-browser` and `firefox` may be stubs that only speak of snaps: a browser can tell its version. */
async function answering(engine, executable) {
  try {
    const {stdout} = await run(executable, ['--version'], {timeout: 30_000});
    const version = stdout.trim().split('\n').at(-1) ?? '';
    return /\d+\.\d+/.test(version) ? {engine, by: 'system', version, executable} : undefined;
  } catch {
    return undefined;
  }
}

/** The driver starts the MiniBrowser of the same WebKitGTK, which needs a screen. */
async function webkitWith(driver) {
  const executable = miniBrowsers().find(existsSync);
  const [screen] = onPath('Xvfb');
  if (!executable || !screen) return undefined;
  const version = await run('dpkg-query', ['-W', '-f', '${Version}', 'webkit2gtk-driver']).then(
    ({stdout}) => `WebKitGTK ${stdout.split('-')[0]}`,
    () => 'WebKitGTK',
  );
  return {engine: 'webkit', by: 'system', version, executable, driver, screen};
}

function miniBrowsers() {
  const named = process.env.MINIBROWSER_PATH;
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...subfolders('/usr/lib', /-linux-gnu/)];
  const webkits = folders.flatMap(folder => subfolders(folder, /^webkit(2gtk|gtk)-/).reverse());
  return [...(named ? [named] : []), ...webkits.map(folder => join(folder, 'MiniBrowser'))];
}

function subfolders(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => pattern.test(name))
    .map(name => join(folder, name));
}

function onPath(command) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  return folders
    .map(folder => join(folder, command))
    .filter(existsSync)
    .slice(0, 1);
}

/** The build that this version of Puppeteer is tested with. @param {Engine} engine */
async function buildOf(engine) {
  const browser = PRODUCTS[engine];
  if (browser === undefined) return undefined;
  const {PUPPETEER_REVISIONS} = await import('puppeteer-core');
  return {browser, buildId: PUPPETEER_REVISIONS[browser], cacheDir: downloads};
}

/** @param {Engine} engine @returns {Promise<Browser | undefined>} */
async function downloadedBrowser(engine) {
  const build = await buildOf(engine);
  if (build === undefined || !existsSync(downloads)) return undefined;
  const {computeExecutablePath} = await import('@puppeteer/browsers');
  const executable = computeExecutablePath(build);
  return existsSync(executable) ? {engine, by: 'download', version: build.buildId, executable} : undefined;
}

const rootWithApt = () => process.getuid?.() === 0 && onPath('apt-get').length > 0;

/** Engine by engine, because Ubuntu has WebKit's driver but no package for the other two. */
function installWithApt(engines) {
  if (!rootWithApt()) return false;
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) => spawnSync('apt-get', args, {env, stdio: ['ignore', 'ignore', 'inherit']});
  console.log(`Installing ${engines.join(', ')} with apt-get`);
  apt('-o', 'DPkg::Lock::Timeout=300', 'update');
  for (const engine of engines) {
    const {packages} = PLACES[engine];
    apt('-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages);
  }
  return true;
}

/** Nothing of the system is changed, so that nobody needs to be root. */
async function download(engines) {
  const builds = (await Promise.all(engines.map(buildOf))).filter(build => build !== undefined);
  const {install} = await import('@puppeteer/browsers');
  for (const build of builds) {
    console.log(`Downloading ${build.browser} ${build.buildId}`);
    await install(build).catch(error => console.error(error.message));
  }
  return builds.length > 0;
}

function howToHelp(engine, all) {
  const tried = all.filter(name => name !== 'a download' || PRODUCTS[engine] !== undefined);
  const others = ENGINES.filter(other => other !== engine).join();
  return (
    `${engine} is missing${tried.length > 0 ? `, and ${tried.join(' and ')} did not bring it` : ''}: ` +
    `install it, name it in ${PLACES[engine].variables[0]}, or leave it out with BROWSERS=${others}.`
  );
}

async function main() {
  const install = process.argv.includes('--install');
  const found = install ? await ensureBrowsers() : await findBrowsers();
  for (const browser of found) console.log(describeBrowser(browser));
  for (const engine of wantedEngines().filter(name => !found.some(browser => browser.engine === name))) {
    console.error(`${howToHelp(engine, [])} \`npm run browsers\` tries to install it.`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch(error => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
