import {visitorKey} from '../adapters/own-keys.js';

/** Removes whatever a bot's chat has stored in this browser. */
export function forget(botId: string): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      const own = `dydu-chatbox:${botId}`;
      for (const key of Object.keys(storage()))
        if (key === own || key.startsWith(`${own}:`) || key === visitorKey) storage().removeItem(key);
    } catch {
      // Storage is refused: nothing was stored.
    }
  }
}
