import type {FastifyInstance} from 'fastify';

/** What a page asks about the bot and itself, whatever the dialog. */
export function siteRoutes(app: FastifyInstance): void {
  app.get('/whoami', ({headers}) => ({headers: [{host: headers.host ?? ''}]}));
  app.get('/account/dydubox/bots/language', () => [
    {id: 'fr', isAvailable: true},
    {id: 'en', isAvailable: true},
  ]);
  app.post('/chat/welcomecall/:bot', () => ({}));
  // JSON inside a JSON string: that is how the platform sends it.
  app.post('/chat/pushrules/:bot', (_request, reply) =>
    reply.type('application/json').send(JSON.stringify('[]')),
  );
}
