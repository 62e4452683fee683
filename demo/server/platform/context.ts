import type {Hono} from 'hono';
import {inEnvelope} from '../envelope.js';
import type {Platform} from './platform.js';
import {formOf} from './form.js';

export function contextRoutes(app: Hono, {contexts}: Platform): void {
  app.post('/chat/availablecontext/:bot/:contextId', async c => {
    const form = await formOf(c);
    return c.json({isContextStillAvailable: contexts.find(form('contextId')) !== undefined});
  });

  app.post('/chat/history/:bot', async c => {
    const form = await formOf(c);
    const interactions = contexts.find(form('contextUuid'))?.interactions ?? [];
    return c.json(inEnvelope('historyResponse', {interactions}));
  });

  app.post('/chat/variable/:bot', async c => {
    const form = await formOf(c);
    contexts.find(form('contextUuid'))?.variables.set(form('name') ?? '', form('value') ?? '');
    return c.json({});
  });
}
