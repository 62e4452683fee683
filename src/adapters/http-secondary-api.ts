import {map} from 'rxjs';
import type {SecondaryApi} from '../core/features/secondary-api.js';
import {decodeSuggestions, decodeTopQuestions} from '../protocol/decode-suggestions.js';
import {ratingForm, searchForm, topQuestionsForm, variableForm} from '../protocol/encode-secondary.js';
import type {Visit} from '../protocol/encode.js';
import {fromBase64} from './base64.js';
import type {CurrentHook} from './fetch-json.js';
import {createPost} from './post-form.js';

/** The calls of the Dialog API that no answer depends on. */
export function httpSecondaryApi(botId: string, visit: () => Visit, headers?: CurrentHook): SecondaryApi {
  const post = createPost(headers);
  const bot = encodeURIComponent(botId);
  return {
    topQuestions: (server, count) =>
      post(`${server}chat/topknowledge/${bot}`, topQuestionsForm(count, visit())).pipe(
        map(body => decodeTopQuestions(body, fromBase64)),
      ),
    suggestions: (server, text) =>
      post(`${server}chat/search/${bot}`, searchForm(text, visit())).pipe(
        map(body => decodeSuggestions(body, fromBase64)),
      ),
    rate(server, contextId, rating) {
      const [path, form] = ratingForm(contextId, rating);
      return post(`${server}chat/${path}/${bot}`, form);
    },
    setVariable: (server, contextId, name, value) =>
      post(`${server}chat/variable/${bot}`, variableForm(contextId, name, value)),
  };
}
