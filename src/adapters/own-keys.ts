import {resumable} from '../dialog/resumable.js';

/** Who asks, for all bots of the site. */
export const visitorKey = 'dydu-chatbox:visitor';

export const unsettledKey = (botId: string): string => `dydu-chatbox:${botId}:unsettled`;

export const openKey = (botId: string): string => `dydu-chatbox:${botId}:open`;

/** Whether this tab comes from a page on which the window was open, or a question was asked a moment ago. */
export function goesOn(botId: string): boolean {
  try {
    if (sessionStorage.getItem(openKey(botId)) !== null) return true;
    const asked = JSON.parse(sessionStorage.getItem(unsettledKey(botId)) ?? '[]') as {askedAt: number}[];
    return asked.some(({askedAt}) => Date.now() - askedAt < resumable);
  } catch {
    return false;
  }
}
