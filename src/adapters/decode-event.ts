import type {Failure} from '../core/failure.js';
import type {DialogEvent} from '../core/events.js';
import {isObject} from '../protocol/decode.js';
import {answerIn, isEpoch, isText, questionIn, ratingIn, refusalIn} from './decode.js';

/** Its reason is only shown and reported: which of the kinds it is, is enough. */
function failureIn(value: unknown): Failure {
  const {type, status} = isObject(value) ? value : {type: null, status: null};
  if (type === 'offline' || type === 'suspended' || type === 'rate-limited') return {type};
  return type === 'refused' && typeof status === 'number' ? {type, status} : {type: 'unreachable'};
}

/**
 * Decodes an event of another tab, field by field. Throws if it is nested too deeply. Undefined if this version does not
 * know it, or cannot trust it.
 */
export function decodeEvent(value: unknown): DialogEvent | undefined {
  if (!isObject(value)) return undefined;
  const {type, id, to, by, epoch} = value;
  if (type === 'restarted') return {type};
  if (type === 'asked') {
    const question = questionIn(value['question']);
    return question && {type, question};
  }
  if (!isText(id)) return undefined;
  switch (type) {
    case 'sent':
    case 'slow':
    case 'stalled':
      return isText(to) ? {type, id, to} : undefined;
    case 'moved':
      return isText(to) ? {type, id, to, because: failureIn(value['because'])} : undefined;
    case 'waiting':
      return {type, id, because: failureIn(value['because'])};
    case 'answered': {
      const question = questionIn(value['question']);
      const answer = answerIn(value['answer']);
      if (question === undefined || answer === undefined || !isText(by) || !isEpoch(epoch)) return undefined;
      return {type, id, question, answer, by, epoch};
    }
    case 'refused': {
      const why = refusalIn(value['why']);
      return why && {type, id, why};
    }
    case 'unsent':
      return {type, id, unsure: value['unsure'] === true};
    case 'rated': {
      const rating = ratingIn(value['rating']);
      return rating && {type, id, rating};
    }
    default:
      return undefined;
  }
}
