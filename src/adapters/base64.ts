/** Throws where the text is not base64, or not of UTF-8. */
export function fromBase64(text: string): string {
  const binary = atob(text);
  // `Uint8Array.from` takes half a second for a text of some megabytes.
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
}
