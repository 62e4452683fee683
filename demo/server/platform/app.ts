import Fastify, {type FastifyInstance} from 'fastify';
import {Contexts} from '../contexts.js';
import {apiRoot} from '../endpoints.js';
import {contextRoutes} from './context.js';
import {feedbackRoutes} from './feedback.js';
import {galleryRoute} from './gallery.js';
import {knowledgeRoutes} from './knowledge.js';
import type {Platform} from './platform.js';
import {siteRoutes} from './site.js';
import {statusRoute} from './status.js';
import {talkRoute} from './talk.js';

/** One server of the platform as it is when nothing is wrong. */
export function platformApp(server: string, now: () => number, taught: Platform['taught']): FastifyInstance {
  const platform: Platform = {contexts: new Contexts(server, now), now, taught};
  const app = Fastify({routerOptions: {ignoreTrailingSlash: true, ignoreDuplicateSlashes: true}});
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    {parseAs: 'string'},
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
  galleryRoute(app);
  app.register(
    (api, _options, done) => {
      statusRoute(api);
      siteRoutes(api);
      talkRoute(api, platform);
      contextRoutes(api, platform);
      feedbackRoutes(api, platform);
      knowledgeRoutes(api);
      done();
    },
    {prefix: apiRoot.slice(0, -1)},
  );
  return app;
}
