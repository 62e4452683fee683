import {decoded, isObject, own} from './decode.js';
import type {FromBase64} from './wire.js';

/** The values of a response, which may be in an envelope or not. */
const valuesOf = (body: unknown, fromBase64: FromBase64): unknown =>
  isObject(body) && Object.hasOwn(body, 'values') ? decoded(own(body, 'values'), fromBase64, 0) : body;

/** `chat/search`: a list of candidates, or a single one. */
export const decodeSuggestions = (body: unknown, fromBase64: FromBase64): readonly string[] =>
  textsOf(valuesOf(body, fromBase64), 'rootConditionReword');

/** `chat/topknowledge`: the list is JSON in a string. Raises a `SyntaxError` for what is not. */
export function decodeTopQuestions(body: unknown, fromBase64: FromBase64): readonly string[] {
  const values = valuesOf(body, fromBase64);
  const json = isObject(values) ? own(values, 'knowledgeArticles') : null;
  return typeof json === 'string' ? textsOf(JSON.parse(json), 'reword') : [];
}

const textsOf = (list: unknown, name: string): readonly string[] =>
  (Array.isArray(list) ? (list as readonly unknown[]) : [list])
    .map(one => (isObject(one) ? own(one, name) : null))
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '');
