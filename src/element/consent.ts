/** The visitor's agreement, kept in this browser. It is written only when given. */
export const consentKey = (botId: string): string => `dydu-chatbox:${botId}:consent`;

export function hasAgreed(botId: string): boolean {
  try {
    return localStorage.getItem(consentKey(botId)) === 'given';
  } catch {
    return false;
  }
}

export function rememberAgreement(botId: string): void {
  try {
    localStorage.setItem(consentKey(botId), 'given');
  } catch {
    // Storage is refused: the agreement holds for this page.
  }
}
