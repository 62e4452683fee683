export const unsettledKey = (botId: string): string => `dydu-chatbox:${botId}:unsettled`;

/** Whether this tab was reloaded, or went to another page, with a question out. */
export function hasUnsettled(botId: string): boolean {
  try {
    return (sessionStorage.getItem(unsettledKey(botId)) ?? '[]') !== '[]';
  } catch {
    return false;
  }
}
