import {newId} from './new-id.js';
import {localSlot} from './storage.js';
import {visitorKey} from './storage-keys.js';

export interface Visitor {
  /** 15 hexadecimal digits, as the platform's own widget makes them; kept in this browser. */
  readonly clientId: string;
  readonly alreadyCame: boolean;
}

/** Null before the first question, and after everything was forgotten. */
export const knownVisitor = (): string | null => localSlot(visitorKey).read();

/** The visitor of this browser; the id is made, and stored, on the first call. */
export function visitor(): () => Visitor {
  const slot = localSlot(visitorKey);
  return () => {
    const known = slot.read();
    if (known !== null) return {clientId: known, alreadyCame: true};
    const clientId = newId().replaceAll('-', '').slice(0, 15);
    slot.write(clientId);
    return {clientId, alreadyCame: false};
  };
}
