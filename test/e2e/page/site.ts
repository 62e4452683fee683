import {readFile} from 'node:fs/promises';
import type {TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Hono} from 'hono';
import {serve} from '../../../demo/server/serve.js';

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
  const app = new Hono();
  app.get('/', c => c.html(html, 200, headers));
  app.get('/favicon.ico', c => c.body(null, 204));
  let lost: string | null = null;
  const holds = new Map<string, Promise<void>>();
  app.get('/dist/:name', async c => {
    const name = c.req.param('name');
    if (lost !== null && name.startsWith(lost)) return c.body(null, 503);
    for (const [prefix, released] of holds) if (name.startsWith(prefix)) await released;
    return c.body(await readFile(dist + name, 'utf8'), 200, {'content-type': 'text/javascript'});
  });
  for (const [path, code] of Object.entries(scripts)) {
    const type = path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript';
    app.get(path, c => c.body(code, 200, {'content-type': type}));
  }
  const {origin, close} = await serve(app);
  t.after(close);
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
