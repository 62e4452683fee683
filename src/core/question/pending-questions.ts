import type {Question} from '../types.js';
import type {DialogEvent} from '../events.js';
import type {ServerUrl} from '../servers.js';

/** A question without an answer, as this tab remembers it over a reload. */
export interface PendingQuestion {
  readonly question: Question;
  /** How often the same words were answered before: they will be in the history as well. */
  readonly repeats: number;
  /** ms since 1970 when it was asked. */
  readonly askedAt: number;
  /** Oldest first. */
  readonly sendings: readonly Sending[];
}

/** `at`: ms since 1970. */
export interface Sending {
  readonly to: ServerUrl;
  readonly at: number;
}

/** The questions without an answer after an event. A question that was given up stays: only an answer or a refusal settles it. */
export function pendingQuestionsAfter(
  list: readonly PendingQuestion[],
  event: DialogEvent,
  at: number,
  repeats: number,
): readonly PendingQuestion[] {
  switch (event.type) {
    case 'asked': {
      const {question} = event;
      const known = list.find(one => one.question.id === question.id);
      return known ? list : [...list, {question, repeats, askedAt: at, sendings: []}];
    }
    case 'sent':
    case 'moved':
      return list.map(one =>
        one.question.id === event.id ? {...one, sendings: [...one.sendings, {to: event.to, at}]} : one,
      );
    case 'answered':
    case 'refused':
      return list.filter(one => one.question.id !== event.id);
    case 'restarted':
      return [];
    case 'slow':
    case 'stalled':
    case 'waiting':
    case 'unsent':
    case 'recalled':
    case 'rated':
    case 'offered':
    case 'said':
      return list;
  }
}
