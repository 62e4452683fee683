import {readFile} from 'node:fs/promises';
import type {TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import Fastify from 'fastify';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

export interface Site {
  readonly origin: string;
  /** From now on scripts whose name begins so are not found; null for none. */
  readonly lose: (prefix: string | null) => void;
  /** Scripts whose name begins so do not come before what it returns is called. */
  readonly hold: (prefix: string) => () => void;
}

/** A customer's site: one page at `/`, the shipped scripts under `/dist/`, and scripts and further pages of its own. */
export async function siteFor(
  t: TestContext,
  html: string,
  headers: Record<string, string>,
  scripts: Record<string, string> = {},
): Promise<Site> {
  const app = Fastify({forceCloseConnections: true});
  app.get('/', (_, reply) => reply.headers(headers).type('text/html; charset=utf-8').send(html));
  app.get('/favicon.ico', (_, reply) => reply.code(204).send());
  let lost: string | null = null;
  const holds = new Map<string, Promise<void>>();
  app.get<{Params: {name: string}}>('/dist/:name', async ({params: {name}}, reply) => {
    if (lost !== null && name.startsWith(lost)) return reply.code(503).send();
    for (const [prefix, released] of holds) if (name.startsWith(prefix)) await released;
    return reply.type('text/javascript').send(await readFile(dist + name));
  });
  for (const [path, code] of Object.entries(scripts)) {
    const type = path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript';
    app.get(path, (_, reply) => reply.type(type).send(code));
  }
  const origin = await app.listen({host: '127.0.0.1', port: 0});
  t.after(() => app.close());
  return {
    origin,
    lose: prefix => {
      lost = prefix;
    },
    hold: prefix => {
      let release = () => {};
      holds.set(prefix, new Promise(resolve => (release = resolve)));
      return release;
    },
  };
}

/** One of ./pages, with `{{name}}` filled in. */
export async function pageOf(name: string, values: Readonly<Record<string, string>>): Promise<string> {
  const html = await readFile(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
  return html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
}
