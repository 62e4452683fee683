import {readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {serve} from '../../demo/server/serve.js';
import {startReferencePair, type ReferencePair} from '../../demo/server/reference-pair.js';
import {defaultTiming} from '../../src/core/timing.js';
import {pathOf} from './packages.js';
import {states, weathers, type State} from './states.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const font = dirname(pathOf('@fontsource-variable/vazirmatn/wght.css'));

const picture = '/servlet/gallery?galleryId=00000000-0000-4000-8000-000000000005';

export interface Site {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Every state at `/state/<name>`, with servers of its own weather. */
export async function startSite(): Promise<Site> {
  const pairs = new Map<string, ReferencePair>();
  for (const [weather, [main, backup]] of Object.entries(weathers)) {
    const pair = await startReferencePair();
    pairs.set(weather, pair);
    await pair.main.setFault(main);
    await pair.backup.setFault(backup);
    // Without words, which every machine would write in a font of its own.
    pair.main.teach('A picture', `<p>Like this:</p><img src="${pair.main.origin}${picture}" alt="A roof" />`);
  }

  const app = new Hono();
  app.use('/font/*', serveStatic({root: font, rewriteRequestPath: path => path.slice('/font/'.length)}));
  app.get('/', c => c.html('<!doctype html><title>States</title>'));
  app.get('/favicon.ico', c => c.body(null, 204));
  app.get('/avatar.svg', c => c.body(avatar, 200, {'content-type': 'image/svg+xml'}));
  app.get('/state/:name', c => {
    const name = c.req.param('name');
    const state = states[name];
    const pair = pairs.get(state?.weather ?? 'fine');
    if (state === undefined || pair === undefined) return c.notFound();
    return c.html(pageOf(name, state, pair));
  });
  // A state names what is wrong with its scripts in their address.
  app.get('/:how/dist/:name', async c => {
    const {how, name} = c.req.param();
    const [, held, lost] = /^hold-(.*)_lose-(.*)$/.exec(how) ?? [];
    if (held && name.startsWith(held)) return new Promise<Response>(() => undefined);
    if (lost && name.startsWith(lost)) return c.body(null, 503);
    return c.body(await readFile(here(`../../dist/${name}`), 'utf8'), 200, {
      'content-type': 'text/javascript',
    });
  });
  app.use(serveStatic({root: here('page')}));
  const site = await serve(app);
  return {
    origin: site.origin,
    close: async () =>
      void (await Promise.all([site.close(), ...[...pairs.values()].map(one => one.close())])),
  };
}

const avatar =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#e2a33c" d="M0 0h8v8H0z"/><circle cx="4" cy="4" r="2" fill="#fff"/></svg>';

function pageOf(name: string, state: State, {main, backup}: ReferencePair): string {
  const attributes: Record<string, string | null> = {
    'bot-id': name.replaceAll(' ', '-'),
    server: main.origin,
    'backup-server': backup.origin,
    open: '',
    lang: 'en',
    welcome: 'off',
    'top-questions': 'off',
    suggestions: 'off',
    ...state.attributes,
  };
  const {hold = '', lose = ''} = state.scripts ?? {};
  const told = {
    steps: state.steps,
    isOffline: state.isOffline,
    timing: {...defaultTiming, ...state.timing},
    scripts: `hold-${hold}_lose-${lose}`,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null)),
  };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}</title>
    <link rel="stylesheet" href="/font/wght.css" />
    <style>
      body { margin: 0; background: #fff; }
      /* What differs from machine to machine, or from moment to moment: fonts, scroll bars, the caret. */
      dydu-chatbox { --dydu-font: 'Vazirmatn Variable'; --dydu-motion: 0s; }
      ::part(transcript), ::part(input), ::part(overlay-body) { scrollbar-width: none; caret-color: transparent; }
    </style>
    <script type="application/json" id="state">${JSON.stringify(told)}</script>
    <script type="module" src="/state.js"></script>
  </head>
  <body></body>
</html>`;
}
