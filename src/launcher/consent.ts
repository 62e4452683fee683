import {storageKey} from '../adapters/storage-keys.js';
import type {Settings} from './settings.js';

/** Whether there is a bot, and nobody has to agree or the visitor has in this browser. */
export const mayTalk = (settings: Settings | null): boolean =>
  settings !== null && (settings.consent === 'not-asked' || hasAgreed(settings.botId));

function hasAgreed(botId: string): boolean {
  try {
    return localStorage.getItem(storageKey(botId, 'consent')) === 'given';
  } catch {
    return false;
  }
}
