import type {FastifyInstance} from 'fastify';
import {inEnvelope} from '../envelope.js';
import type {Platform} from './platform.js';
import {formOf} from './form.js';

export function contextRoutes(app: FastifyInstance, {contexts}: Platform): void {
  app.post('/chat/availablecontext/:bot/:contextId', request => ({
    isContextStillAvailable: contexts.find(formOf(request)('contextId')) !== undefined,
  }));

  app.post('/chat/history/:bot', request => {
    const dialog = contexts.find(formOf(request)('contextUuid'));
    return inEnvelope('historyResponse', {interactions: dialog?.interactions ?? []});
  });

  app.post('/chat/variable/:bot', request => {
    const form = formOf(request);
    contexts.find(form('contextUuid'))?.variables.set(form('name') ?? '', form('value') ?? '');
    return {};
  });
}
