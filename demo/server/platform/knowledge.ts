import type {Hono} from 'hono';
import {inEnvelope} from '../envelope.js';
import {languageOf} from '../knowledge/languages.js';
import {suggestionsFor, topQuestions} from '../knowledge/search.js';
import {formOf} from './form.js';

export function knowledgeRoutes(app: Hono): void {
  app.post('/chat/search/:bot', async c => {
    const form = await formOf(c);
    const questions = suggestionsFor(languageOf(form('language')), form('search') ?? '');
    return c.json(questions.map(question => ({rootConditionReword: question})));
  });

  app.post('/chat/topknowledge/:bot', async c => {
    const form = await formOf(c);
    const questions = topQuestions(languageOf(form('language')), Number(form('maxKnowledge') ?? 3));
    const knowledgeArticles = JSON.stringify(questions.map(question => ({reword: question})));
    return c.json(inEnvelope('topKnowledgeResponse', {knowledgeArticles}));
  });
}
