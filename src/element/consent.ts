import {ownKey} from '../adapters/own-keys.js';

/** Whether the visitor has agreed in this browser. */
export function hasAgreed(botId: string): boolean {
  try {
    return localStorage.getItem(ownKey(botId, 'consent')) === 'given';
  } catch {
    return false;
  }
}
