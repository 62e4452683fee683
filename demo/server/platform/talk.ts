import type {FastifyInstance} from 'fastify';
import type {Dialog, Interaction} from '../contexts.js';
import {inEnvelope} from '../envelope.js';
import {extraParametersOf, present} from '../fields.js';
import {plain, replyTo, type Reply} from '../knowledge/answer-to.js';
import {languageOf} from '../knowledge/languages.js';
import type {Platform} from './app.js';
import {formOf, type Form} from './form.js';

const readCharacters = 600;

export function talkRoute(app: FastifyInstance, platform: Platform): void {
  const given = new Map<string, object>();

  app.post('/chat/talk/:bot/:contextId?', (request, reply) => {
    const form = formOf(request);
    if (form('userInput') === undefined) return reply.code(400).send({error: 'userInput is missing'});
    const questionId = present(extraParametersOf(form('extraParameters')).get('questionId'));
    const answer = given.get(questionId ?? '') ?? answerOnce(form, platform);
    if (questionId !== undefined) given.set(questionId, answer);
    return reply.send(answer);
  });
}

function answerOnce(form: Form, {contexts, now, taught}: Platform): object {
  const question = (form('userInput') ?? '').slice(0, readCharacters);
  const language = languageOf(form('language'));
  const click = present(extraParametersOf(form('extraParameters')).get('type'));
  const dialog = contexts.resume(form('contextId'));
  const lesson = taught.get(question);
  const reply =
    lesson === undefined ? replyTo(language, question, click) : plain('DMUnderstoodQuestion', lesson);
  if (reply.endsDialog) contexts.end(dialog);
  else if (form('doNotRegisterInteraction') !== 'true')
    dialog.interactions.push(interaction(question, reply, now()));
  return inEnvelope('talkResponse', values(form('bot') ?? '', language, dialog, reply, now()));
}

function values(botId: string, language: string, dialog: Dialog, reply: Reply, serverTime: number): object {
  const {text, typeResponse, askFeedback, feedbackWording, knowledgeId, actionId} = reply;
  return {
    contextId: dialog.id,
    botId,
    language,
    typeResponse,
    text,
    knowledgeId,
    actionId,
    askFeedback,
    feedbackWording,
    serverTime,
    human: false,
    startLivechat: false,
    hasProfilePicture: false,
    keepPopinMinimized: false,
    enableAutoSuggestion: true,
  };
}

function interaction(user: string, reply: Reply, timestamp: number): Interaction {
  const {text, typeResponse, askFeedback, feedbackWording} = reply;
  return {
    user,
    text,
    type: typeResponse,
    timestamp,
    date: new Date(timestamp).toLocaleDateString('en-GB'),
    hideRequest: user.startsWith('#') || user.startsWith('_pushcondition_'),
    askFeedback,
    ...(feedbackWording && {feedbackWording, feedback: 'withoutAnswer'}),
  };
}
