import {resumable} from '../core/resumable.js';

/** Who asks, for all bots of the site. */
export const visitorKey = 'dydu-chatbox:visitor';

/** What one bot keeps under a name. */
export const storageKey = (botId: string, name: string): string => `dydu-chatbox:${botId}:${name}`;

/** Where all tabs hear that everything was forgotten. */
export const forgottenKey = (botId: string): string => storageKey(botId, 'forgotten');

/** Whether this tab comes from a page on which the window was open, or a question was asked a moment ago. */
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
