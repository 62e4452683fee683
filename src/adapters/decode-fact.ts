import type {Failure} from '../dialog/failure.js';
import type {Fact} from '../dialog/facts.js';
import {isObject} from '../protocol/decode.js';
import {answerIn, isEpoch, isText, questionIn, ratingIn, refusalIn} from './decode.js';

/** Its reason is only shown and reported: which of the kinds it is, is enough. */
function failureIn(value: unknown): Failure {
  const {is, status} = isObject(value) ? value : {is: null, status: null};
  if (is === 'offline' || is === 'suspended' || is === 'spent') return {is};
  return is === 'refused' && typeof status === 'number' ? {is, status} : {is: 'unreachable'};
}

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
    case 'stalled':
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
      const why = refusalIn(value['why']);
      return why && {was, id, why};
    }
    case 'unsent':
      return {was, id, unsure: value['unsure'] === true};
    case 'rated': {
      const rating = ratingIn(value['rating']);
      return rating && {was, id, rating};
    }
    default:
      return undefined;
  }
}
