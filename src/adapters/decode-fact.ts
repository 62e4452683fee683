import type {Answer, Question} from '../dialog/conversation.js';
import type {Failure} from '../dialog/failure.js';
import type {Fact} from '../dialog/facts.js';
import {toJson} from '../protocol/json.js';

/** What another tab says is foreign: another version of this code may have said it, or another script of the site. */
type Foreign = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Foreign =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isEpoch = (value: unknown): value is number => Number.isSafeInteger(value);

/** A copy of what JSON can hold, made of nothing but our own objects. */
const objectIn = (value: unknown): Foreign | undefined =>
  isObject(value) ? (JSON.parse(toJson(value)) as Foreign) : undefined;

function questionIn(value: unknown): Question | undefined {
  if (!isObject(value) || !isText(value['id']) || !isText(value['text'])) return undefined;
  const {id, text} = value as {id: string; text: string};
  const extra = objectIn(value['extra']);
  return {
    id,
    text,
    ...(value['unsafe'] === true && {unsafe: true}),
    ...(value['hidden'] === true && {hidden: true}),
    ...(value['unregistered'] === true && {unregistered: true}),
    ...(extra && {extra}),
  };
}

function answerIn(value: unknown): Answer | undefined {
  if (!isObject(value) || !isText(value['html'])) return undefined;
  const {html, contextId} = value as {html: string; contextId: unknown};
  const more = objectIn(value['more']);
  return {html, contextId: isText(contextId) ? contextId : null, ...(more && {more})};
}

/** Its reason is only shown and reported: which of the kinds it is, is enough. */
function failureIn(value: unknown): Failure {
  const {is, status} = isObject(value) ? value : {is: null, status: null};
  if (is === 'offline' || is === 'spent') return {is};
  return is === 'refused' && typeof status === 'number' ? {is, status} : {is: 'unreachable'};
}

const ratings = ['positive', 'negative', 'reason', 'comment', 'failed'] as const;

/** What has happened in another tab, field by field. It throws at what is nested too deeply. Undefined for whatever this version does not know or cannot trust. */
export function decodeFact(value: unknown): Fact | undefined {
  if (!isObject(value)) return undefined;
  const {was, id, to, by, epoch} = value;
  if (was === 'restarted') return {was};
  if (was === 'asked') {
    const question = questionIn(value['question']);
    return question && {was, question};
  }
  if (!isText(id)) return undefined;
  switch (was) {
    case 'sent':
    case 'slow':
      return isText(to) ? {was, id, to} : undefined;
    case 'moved':
      return isText(to) ? {was, id, to, because: failureIn(value['because'])} : undefined;
    case 'waiting':
      return {was, id, because: failureIn(value['because'])};
    case 'answered': {
      const question = questionIn(value['question']);
      const answer = answerIn(value['answer']);
      if (question === undefined || answer === undefined || !isText(by) || !isEpoch(epoch)) return undefined;
      return {was, id, question, answer, by, epoch};
    }
    case 'refused': {
      const {why} = value;
      return why === 'invalid' || why === 'too-long' ? {was, id, why} : undefined;
    }
    case 'unsent':
      return {was, id, unsure: value['unsure'] === true};
    case 'rated': {
      const rating = ratings.find(one => one === value['rating']);
      return rating && {was, id, rating};
    }
    default:
      return undefined;
  }
}
