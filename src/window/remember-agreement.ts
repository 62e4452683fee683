import {storageKey} from '../adapters/storage-keys.js';

/** Keeps the visitor's agreement in this browser; without it nothing is written. See consent.ts, which is loaded before. */
export function rememberAgreement(botId: string): void {
  try {
    localStorage.setItem(storageKey(botId, 'consent'), 'given');
  } catch {
    // Storage is refused: the agreement holds for this page.
  }
}
