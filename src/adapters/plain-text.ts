/** The words of a shown element as they look, with the marks of its lists and the addresses of its links, for the clipboard. */
export function plainText(shown: HTMLElement): string {
  const copy = shown.cloneNode(true) as HTMLElement;
  for (const item of copy.querySelectorAll('li')) item.prepend(`${markOf(item)} `);
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const isSaid = link.textContent.includes(address.replace(/^(?:mailto|tel|sms):/, ''));
    if (!address.startsWith('#') && !isSaid) link.append(` (${link.href})`);
  }
  // Only what is laid out has lines.
  shown.after(copy);
  const text = copy.innerText.trim();
  copy.remove();
  return text;
}

function markOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '•';
  const first = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  return `${String(first + [...list.children].indexOf(item))}.`;
}
