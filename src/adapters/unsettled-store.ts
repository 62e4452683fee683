import type {UnsettledStore} from '../dialog/ports.js';
import type {Unsettled} from '../dialog/unsettled.js';
import {toJson} from '../protocol/json.js';
import {slotsOf} from './storage.js';

/** The tab's unsettled questions in `sessionStorage`: `[{"question":{"id":…,"text":…},"repeats":…,"askedAt":…,"sentTo":…,"sentAt":[…]}]`. */
export function unsettledStore(botId: string): UnsettledStore {
  const slot = slotsOf(botId).inTab('unsettled');
  return {
    read: () => parse(slot.read()),
    write(questions) {
      slot.write(toJson(questions));
    },
  };
}

/** Nothing for what another script or a visitor's hand has written. */
function parse(text: string | null): readonly Unsettled[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) && value.every(isUnsettled) ? value : [];
  } catch {
    return [];
  }
}

function isUnsettled(value: Partial<Unsettled> | null): value is Unsettled {
  const {question, askedAt, sentTo, sentAt} = value ?? {};
  return (
    typeof question?.id === 'string' &&
    typeof question.text === 'string' &&
    typeof askedAt === 'number' &&
    Array.isArray(sentAt) &&
    (sentTo === null || typeof sentTo === 'string')
  );
}
