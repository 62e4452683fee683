import { v as visitorKey, f as forgottenKey } from './index.js';
import 'lit';
import './events.js';

/** Removes all data that the chat of a bot has stored in this browser, and notifies the other tabs. */
function clearData(botId) {
    for (const storage of [() => localStorage, () => sessionStorage]) {
        try {
            const own = `dydu-chatbox:${botId}`;
            for (const key of Object.keys(storage()))
                if (key === own || key.startsWith(`${own}:`) || key === visitorKey)
                    storage().removeItem(key);
        }
        catch {
            // Storage is refused: nothing was stored.
        }
    }
    try {
        const channel = new BroadcastChannel(forgottenKey(botId));
        channel.postMessage(Date.now());
        channel.close();
    }
    catch {
        // The other tabs see it in their storage.
    }
}

export { clearData };
