import Fastify, {type FastifyInstance, type FastifyReply} from 'fastify';
import {faultFrom, InvalidFault} from './faults.js';
import type {ReferencePair} from './reference-pair.js';
import type {ReferenceServer} from './reference-server.js';

const shownRequests = 50;

interface Named {
  readonly Params: {readonly name: string};
}

/**
 * The switches of the pair, for the demo's own page or for curl, which sends no origin.
 *
 * @param pageOrigin called for each request, because the page may be served after this
 */
export function adminApp(pair: ReferencePair, pageOrigin: () => string): FastifyInstance {
  const app = Fastify({forceCloseConnections: true});
  const named = (name: string) => [pair.main, pair.backup].find(server => server.name === name);

  app.addHook('onRequest', async ({headers: {origin}}, reply) => {
    const own = pageOrigin();
    if (origin !== undefined && byAddress(origin) !== byAddress(own))
      return reply.code(403).send({error: `Only pages of ${own} may use the switches.`});
    reply.header('access-control-allow-origin', origin ?? own);
    reply.header('vary', 'Origin');
    reply.header('access-control-allow-methods', 'GET, PUT, POST, DELETE');
    reply.header('access-control-allow-headers', 'Content-Type');
  });
  app.setErrorHandler((error: Error & {statusCode?: number}, _request, reply) =>
    reply.code(error instanceof InvalidFault ? 400 : (error.statusCode ?? 500)).send({error: error.message}),
  );
  app.options('/*', (_request, reply) => reply.code(204).send());

  app.get('/servers', () => [view(pair.main), view(pair.backup)]);

  app.put<Named>('/servers/:name/fault', async ({params, body}, reply) => {
    const server = named(params.name);
    if (!server) return unknown(reply, params.name);
    await server.setFault(faultFrom(body));
    return view(server);
  });

  app.delete<Named>('/servers/:name/log', ({params}, reply) => {
    const server = named(params.name);
    if (!server) return unknown(reply, params.name);
    server.clearLog();
    return reply.send(view(server));
  });

  app.post('/clock', ({body}, reply) => {
    const ms: unknown = new Map<string, unknown>(Object.entries(body ?? {})).get('advanceMs');
    if (typeof ms !== 'number' || !Number.isFinite(ms) || ms < 0) {
      return reply.code(400).send({error: '"advanceMs" must be a number of milliseconds.'});
    }
    pair.advanceClock(ms);
    return reply.send({advancedMs: ms});
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

function unknown(reply: FastifyReply, name: string): FastifyReply {
  return reply.code(404).send({error: `There is no server "${name}": main or backup.`});
}
