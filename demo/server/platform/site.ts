import type {Hono} from 'hono';
import {hostOf} from './host.js';

/** What a page asks about the bot and itself, whatever the dialog. */
export function siteRoutes(app: Hono): void {
  app.get('/whoami', c => c.json({headers: [{host: hostOf(c)}]}));
  app.get('/account/dydubox/bots/language', c =>
    c.json([
      {id: 'fr', isAvailable: true},
      {id: 'en', isAvailable: true},
    ]),
  );
  app.post('/chat/welcomecall/:bot', c => c.json({}));
  // JSON inside a JSON string: that is how the platform sends it.
  app.post('/chat/pushrules/:bot', c => c.json('[]'));
}
