/** Throws where the text is not base64, or not of UTF-8. */
export function fromBase64(text: string): string {
  const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
  return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
}
