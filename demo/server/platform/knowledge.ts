import type {FastifyInstance} from 'fastify';
import {inEnvelope} from '../envelope.js';
import {languageOf} from '../knowledge/languages.js';
import {suggestionsFor, topQuestions} from '../knowledge/search.js';
import {formOf} from './form.js';

export function knowledgeRoutes(app: FastifyInstance): void {
  app.post('/chat/search/:bot', request => {
    const form = formOf(request);
    const questions = suggestionsFor(languageOf(form('language')), form('search') ?? '');
    return questions.map(question => ({rootConditionReword: question}));
  });

  app.post('/chat/topknowledge/:bot', request => {
    const form = formOf(request);
    const questions = topQuestions(languageOf(form('language')), Number(form('maxKnowledge') ?? 3));
    const knowledgeArticles = JSON.stringify(questions.map(question => ({reword: question})));
    return inEnvelope('topKnowledgeResponse', {knowledgeArticles});
  });
}
