import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {contentSecurityPolicy, type Origins} from './content-security-policy.js';
import {fixtureNames} from './fixtures.js';
import type {Live} from './live.js';

export interface PageOptions {
  /** The folder of the pages. */
  readonly pages: string;
  /** The folder that is served as /dist/. */
  readonly dist: string;
  readonly origins: Origins;
  /** Makes the pages reload when something changes. */
  readonly live?: Live;
}

/** The same code as the command's. */
const converter = fileURLToPath(new URL('../../tools/convert', import.meta.url));

const liveScript = '<script type="module" src="/live.js"></script>';

export function pageApp({pages, dist, origins, live}: PageOptions): Hono {
  const app = new Hono();

  const page = async (name: string) => {
    const html = await readFile(join(pages, `${name}.html`), 'utf8');
    const filled = html.replace(/\{\{(main|backup|admin)\}\}/g, (_, key: keyof Origins) => origins[key]);
    return live ? filled.replace('</head>', `${liveScript}</head>`) : filled;
  };
  const folder = (prefix: string, root: string) =>
    app.use(`${prefix}*`, serveStatic({root, rewriteRequestPath: path => path.slice(prefix.length)}));

  app.use(async (c, next) => {
    c.header('cache-control', 'no-cache');
    c.header('x-content-type-options', 'nosniff');
    await next();
  });
  // Beside the pages lies the code of the servers.
  app.get('/:file{[\\w-]+\\.(?:css|js|svg)}', serveStatic({root: pages}));
  folder('/convert/', converter);
  folder('/dist/', dist);

  app.get('/:file{[\\w-]+\\.html}', async c => {
    const html = await page(c.req.param('file').slice(0, -'.html'.length)).catch(() => null);
    if (html === null) return c.notFound();
    return c.html(html, 200, {'content-security-policy': contentSecurityPolicy(origins)});
  });
  app.get('/fixtures.json', c => c.json(fixtureNames('answers')));
  app.get('/', c => c.redirect('/index.html'));
  if (live) app.get('/live', c => live.listen(c));
  return app;
}
