import type {Context, Hono} from 'hono';
import type {Interaction} from '../contexts.js';
import type {Platform} from './platform.js';
import {formOf, type Form} from './form.js';

/** Feedback names no interaction: it belongs to the last one of the dialog. */
export function feedbackRoutes(app: Hono, {contexts}: Platform): void {
  const noting = (note: (last: Interaction, form: Form) => void) => async (c: Context) => {
    const form = await formOf(c);
    const last = contexts.find(form('contextUUID'))?.interactions.at(-1);
    if (last) note(last, form);
    return c.json({});
  };
  app.post(
    '/chat/feedback/:bot',
    noting((last, form) => (last.feedback = form('feedBack') ?? 'withoutAnswer')),
  );
  app.post(
    '/chat/feedback/insatisfaction/:bot',
    noting((last, form) => (last.feedbackChoiceKey = form('choiceKey') ?? '')),
  );
  app.post(
    '/chat/feedback/comment/:bot',
    noting((last, form) => (last.feedbackComment = form('comment') ?? '')),
  );
}
