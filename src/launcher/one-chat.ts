interface Chat extends Element {
  readonly botId: string | null;
}

const chats = new Map<string, Chat>();
const others = new Map<Chat, () => void>();

/**
 * One chat a bot and page: returns true for the first element of a bot. Of the others `retry` is called when a chat has left
 * the page.
 */
export function claimBot(element: Chat, retry: () => void): boolean {
  const {botId} = element;
  others.delete(element);
  if (botId === null) return true;
  const chat = chats.get(botId) ?? element;
  // Its bot may have become another one.
  if (chat !== element && chat.botId === botId) {
    others.set(element, retry);
    return false;
  }
  chats.set(botId, element);
  return true;
}

/** The element has left the page. */
export function releaseBot(element: Chat): void {
  others.delete(element);
  if (element.botId === null || chats.get(element.botId) !== element) return;
  chats.delete(element.botId);
  for (const retry of others.values()) retry();
}
