/** The words of what is shown, of its images as well, for a screen reader or a transcript. */
export function accessibleText(content: Element | null): string {
  const copy = content?.cloneNode(true) as Element | undefined;
  for (const block of copy?.querySelectorAll(
    ':not(a, abbr, b, code, em, i, mark, s, small, span, strong, sub, sup, u)',
  ) ?? []) {
    block.after(` ${block.getAttribute('alt') ?? ''} `);
  }
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
