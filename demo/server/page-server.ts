import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import files from '@fastify/static';
import Fastify, {type FastifyInstance} from 'fastify';
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

export function pageApp({pages, dist, origins, live}: PageOptions): FastifyInstance {
  const app = Fastify({forceCloseConnections: true});

  const page = async (name: string) => {
    const html = await readFile(join(pages, `${name}.html`), 'utf8');
    const filled = html.replace(/\{\{(main|backup|admin)\}\}/g, (_, key: keyof Origins) => origins[key]);
    return live ? filled.replace('</head>', `${liveScript}</head>`) : filled;
  };

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-cache').header('x-content-type-options', 'nosniff');
  });
  app.register(files, {
    root: pages,
    cacheControl: false,
    index: false,
    // Beside the pages lies the code of the servers.
    allowedPath: path => /^\/[\w-]+\.(css|js|svg)$/.test(path),
  });
  app.register(files, {root: converter, prefix: '/convert/', cacheControl: false, decorateReply: false});
  app.register(files, {root: dist, prefix: '/dist/', cacheControl: false, decorateReply: false});

  app.get<{Params: {name: string}}>('/:name(^[\\w-]+).html', async ({params}, reply) => {
    const html = await page(params.name).catch(() => null);
    if (html === null) {
      reply.callNotFound();
      return reply;
    }
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicy(origins))
      .send(html);
  });
  app.get('/fixtures.json', () => fixtureNames('answers'));
  app.get('/', (_request, reply) => reply.redirect('/index.html'));
  if (live)
    app.get('/live', (_request, reply) => {
      live.listen(reply);
    });
  return app;
}
