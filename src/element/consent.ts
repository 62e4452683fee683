import {ownKey} from '../adapters/own-keys.js';

/** The visitor's agreement, kept in this browser. It is written only when given. */
const consentKey = (botId: string): string => ownKey(botId, 'consent');

export function hasAgreed(botId: string): boolean {
  try {
    return localStorage.getItem(consentKey(botId)) === 'given';
  } catch {
    return false;
  }
}

export function rememberAgreement(botId: string): void {
  try {
    localStorage.setItem(consentKey(botId), 'given');
  } catch {
    // Storage is refused: the agreement holds for this page.
  }
}
