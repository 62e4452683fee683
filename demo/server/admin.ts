import {Hono, type Context} from 'hono';
import {cors} from 'hono/cors';
import {faultFrom, InvalidFault} from './faults.js';
import type {ReferencePair} from './reference-pair.js';
import type {ReferenceServer} from './reference-server.js';

const shownRequests = 50;

/**
 * The switches of the pair, for the demo's own page or for curl, which sends no origin.
 *
 * @param pageOrigin called for each request, because the page may be served after this
 */
export function adminApp(pair: ReferencePair, pageOrigin: () => string): Hono {
  const app = new Hono();
  const named = (name: string) => [pair.main, pair.backup].find(server => server.name === name);

  app.use(async (c, next) => {
    const own = pageOrigin();
    const origin = c.req.header('origin');
    if (origin !== undefined && byAddress(origin) !== byAddress(own))
      return c.json({error: `Only pages of ${own} may use the switches.`}, 403);
    return next();
  });
  app.use(
    cors({
      origin: origin => origin || pageOrigin(),
      allowMethods: ['GET', 'PUT', 'POST', 'DELETE'],
      allowHeaders: ['Content-Type'],
    }),
  );
  app.onError((error, c) => {
    const isTheirs = error instanceof InvalidFault || error instanceof SyntaxError;
    return c.json({error: error.message}, isTheirs ? 400 : 500);
  });

  app.get('/servers', c => c.json([view(pair.main), view(pair.backup)]));

  app.put('/servers/:name/fault', async c => {
    const server = named(c.req.param('name'));
    if (!server) return unknown(c, c.req.param('name'));
    await server.setFault(faultFrom(await c.req.json()));
    return c.json(view(server));
  });

  app.delete('/servers/:name/log', c => {
    const server = named(c.req.param('name'));
    if (!server) return unknown(c, c.req.param('name'));
    server.clearLog();
    return c.json(view(server));
  });

  app.post('/clock', async c => {
    const body: unknown = await c.req.json();
    const ms: unknown = new Map<string, unknown>(Object.entries(body ?? {})).get('advanceMs');
    if (typeof ms !== 'number' || !Number.isFinite(ms) || ms < 0)
      return c.json({error: '"advanceMs" must be a number of milliseconds.'}, 400);
    pair.advanceClock(ms);
    return c.json({advancedMs: ms});
  });

  return app;
}

/** A browser may have been told either name of this machine. */
const byAddress = (origin: string): string => origin.replace('//localhost', '//127.0.0.1');

/** Without credentials. */
function view({name, origin, fault, log}: ReferenceServer): object {
  const shown = log.slice(-shownRequests).map(({authorization, ...entry}) => entry);
  return {name, origin, fault, log: shown};
}

const unknown = (c: Context, name: string): Response =>
  c.json({error: `There is no server "${name}": main or backup.`}, 404);
