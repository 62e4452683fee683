import {Hono} from 'hono';
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
export function platformApp(server: string, now: () => number, taught: Platform['taught']): Hono {
  const platform: Platform = {contexts: new Contexts(server, now), now, taught};
  const app = new Hono({strict: false});
  const api = new Hono({strict: false});
  galleryRoute(app);
  statusRoute(api);
  siteRoutes(api);
  talkRoute(api, platform);
  contextRoutes(api, platform);
  feedbackRoutes(api, platform);
  knowledgeRoutes(api);
  app.route(apiRoot, api);
  return app;
}
