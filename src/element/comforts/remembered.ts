/** A text that is kept in this browser for one bot; an empty one is none. Where storage is refused, nothing is kept. */
export function remembered(storage: () => Storage, botId: string, name: string) {
  const key = `dydu-chatbox:${botId}:${name}`;
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    read: (): string | null => attempt(() => storage().getItem(key)),
    write: (text: string): void => {
      attempt(() => {
        if (text === '') storage().removeItem(key);
        else storage().setItem(key, text);
      });
    },
  };
}
