import {resumable} from '../core/resumable.js';

/** The key of the visitor's id, for all bots of the site. */
export const visitorKey = 'dydu-chatbox:visitor';

/** The key of one bot under a name. */
export const storageKey = (botId: string, name: string): string => `dydu-chatbox:${botId}:${name}`;

/** The name of the channel on which tabs announce that all data was cleared. */
export const forgottenKey = (botId: string): string => storageKey(botId, 'forgotten');

/** Returns true if the window was open on the previous page of this tab, or a question was asked a moment ago. */
export function shouldReopen(botId: string): boolean {
  try {
    if (sessionStorage.getItem(storageKey(botId, 'open'))) return true;
    const asked = JSON.parse(sessionStorage.getItem(storageKey(botId, 'pending-questions')) ?? '[]') as {
      askedAt: number;
    }[];
    return asked.some(({askedAt}) => Date.now() - askedAt < resumable);
  } catch {
    return false;
  }
}
