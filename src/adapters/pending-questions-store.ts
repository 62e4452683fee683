import {concat, fromEvent, NEVER, takeUntil} from 'rxjs';
import type {PendingQuestionsStore} from '../core/ports.js';
import type {Sending, PendingQuestion} from '../core/question/pending-questions.js';
import {toJson} from '../protocol/json.js';
import {isObject} from '../protocol/decode.js';
import {isText, isTime, listOf, questionIn} from './decode.js';
import {acquireLock} from './locks.js';
import {storageKey} from './storage-keys.js';
import {slotsOf} from './storage.js';
import {tokenOf} from './token.js';

/**
 * The tab's pending questions in `sessionStorage`:
 * `[{"question":{"id":…,"text":…},"repeats":…,"askedAt":…,"sendings":[{"to":…,"at":…}]}]`.
 */
export function pendingQuestionsStore(botId: string): PendingQuestionsStore {
  const slots = slotsOf(botId);
  const slot = slots.inTab('pending-questions');
  return {
    read: () => parse(slot.read()),
    write(questions) {
      slot.write(questions.length > 0 ? toJson(questions) : '');
    },
    own(id) {
      const name = storageKey(botId, `question:${id}`);
      const turn$ = acquireLock(name, tokenOf(name, slots.inTab(`question:${id}`)));
      // A page that holds a lock, or waits for one, is not kept for Back and Forward.
      return concat(turn$.pipe(takeUntil(fromEvent(window, 'pagehide'))), NEVER);
    },
  };
}

/** Without what another script or a visitor's hand has written. */
function parse(text: string | null): readonly PendingQuestion[] {
  try {
    return listOf(JSON.parse(text ?? '[]'), pendingQuestionIn);
  } catch {
    return [];
  }
}

function pendingQuestionIn(value: unknown): PendingQuestion | undefined {
  if (!isObject(value)) return undefined;
  const {repeats, askedAt} = value;
  const question = questionIn(value['question']);
  if (question === undefined || !isTime(askedAt)) return undefined;
  return {
    question,
    repeats: isTime(repeats) ? repeats : 0,
    askedAt,
    sendings: listOf(value['sendings'], sendingIn),
  };
}

function sendingIn(value: unknown): Sending | undefined {
  if (!isObject(value) || !isText(value['to']) || !isTime(value['at'])) return undefined;
  return {to: value['to'], at: value['at']};
}
