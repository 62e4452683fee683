import {forgottenKey, visitorKey} from '../adapters/storage-keys.js';

/** Removes all data that the chat of a bot has stored in this browser, and notifies the other tabs. */
export function clearData(botId: string): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      const own = `dydu-chatbox:${botId}`;
      for (const key of Object.keys(storage()))
        if (key === own || key.startsWith(`${own}:`) || key === visitorKey) storage().removeItem(key);
    } catch {
      // Storage is refused: nothing was stored.
    }
  }
  try {
    const channel = new BroadcastChannel(forgottenKey(botId));
    channel.postMessage(Date.now());
    channel.close();
  } catch {
    // The other tabs see it in their storage.
  }
}
