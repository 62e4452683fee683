import type {Hono} from 'hono';
import type {Dialog} from '../contexts.js';
import {inEnvelope} from '../envelope.js';
import {extraParametersOf, present} from '../fields.js';
import {isLoggedLink, plain} from '../knowledge/answer-to.js';
import {languageOf, type Language} from '../knowledge/languages.js';
import type {Platform} from './platform.js';
import {formOf, type Form} from './form.js';
import {hostOf} from './host.js';
import {interaction} from './interaction.js';
import {saidTo, type Said} from './said.js';

const readCharacters = 600;

export function talkRoute(app: Hono, platform: Platform): void {
  const given = new Map<string, object>();

  app.post('/chat/talk/:bot/:contextId?', async c => {
    const form = await formOf(c);
    if (form('userInput') === undefined) return c.json({error: 'userInput is missing'}, 400);
    const questionId = present(extraParametersOf(form('extraParameters')).get('questionId'));
    const answer = given.get(questionId ?? '') ?? answerOnce(form, `http://${hostOf(c)}`, platform);
    if (questionId !== undefined) given.set(questionId, answer);
    return c.json(answer);
  });
}

function answerOnce(form: Form, origin: string, {contexts, now, taught}: Platform): object {
  const question = (form('userInput') ?? '').slice(0, readCharacters);
  const language = languageOf(form('language'));
  const click = present(extraParametersOf(form('extraParameters')).get('type'));
  const dialog = contexts.resume(form('contextId'));
  const lesson = taught.get(question);
  const said: Said =
    lesson === undefined
      ? saidTo(question, language, click, origin)
      : {values: {...plain('DMUnderstoodQuestion', lesson)}};
  if (said.endsDialog) contexts.end(dialog);
  else if (form('doNotRegisterInteraction') !== 'true') {
    const hidden = /^(#|_pushcondition_)/.test(question) || isLoggedLink(question, click);
    dialog.interactions.push(interaction(question, said.values, now(), hidden));
  }
  return answerOf(form('bot') ?? '', language, dialog, said, now());
}

function answerOf(
  botId: string,
  language: Language,
  dialog: Dialog,
  {values, coded}: Said,
  serverTime: number,
): object {
  const ours = {contextId: dialog.id, botId, language, serverTime};
  if (!coded) return inEnvelope('talkResponse', {...ours, ...values});
  const {type, values: around} = inEnvelope('talkResponse', ours);
  return {type, values: {...around, ...coded}};
}
