import {storageKey} from '../adapters/storage-keys.js';
import type {Settings} from './settings.js';

/** Returns true if there is a bot, and consent is not required or was given in this browser. */
export const mayTalk = (settings: Settings | null): boolean =>
  settings !== null && (settings.consent === 'not-asked' || hasAgreed(settings.botId));

function hasAgreed(botId: string): boolean {
  try {
    return localStorage.getItem(storageKey(botId, 'consent')) === 'given';
  } catch {
    return false;
  }
}
