import {resumable} from '../dialog/resumable.js';

/** Who asks, for all bots of the site. */
export const visitorKey = 'dydu-chatbox:visitor';

export const unsettledKey = (botId: string): string => `dydu-chatbox:${botId}:unsettled`;

/** Whether this tab was reloaded, or went to another page, a moment after a question was asked. */
export function hasUnsettled(botId: string): boolean {
  try {
    const asked = JSON.parse(sessionStorage.getItem(unsettledKey(botId)) ?? '[]') as {askedAt: number}[];
    return asked.some(({askedAt}) => Date.now() - askedAt < resumable);
  } catch {
    return false;
  }
}
