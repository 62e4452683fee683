import Fastify, {type FastifyInstance, type FastifyReply} from 'fastify';
import {faultFrom, InvalidFault} from './faults.js';
import type {ReferencePair, ReferenceServer} from './reference-pair.js';

const shownRequests = 50;

interface Named {
  readonly Params: {readonly name: string};
}

/** The switches of the pair, for a page or for curl. */
export function adminApp(pair: ReferencePair): FastifyInstance {
  const app = Fastify({forceCloseConnections: true});
  const named = (name: string) => [pair.main, pair.backup].find(server => server.name === name);

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*');
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

function view({name, origin, fault, log}: ReferenceServer): object {
  return {name, origin, fault, log: log.slice(-shownRequests)};
}

function unknown(reply: FastifyReply, name: string): FastifyReply {
  return reply.code(404).send({error: `There is no server "${name}": main or backup.`});
}
