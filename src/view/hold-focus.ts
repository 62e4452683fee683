/** Leads Tab from the last thing in a window to the first, and back: behind it nobody could see where the focus is. */
export function holdFocus(event: KeyboardEvent): void {
  const inside = event.currentTarget as HTMLElement;
  // A modal dialog in it holds the focus by itself.
  if (event.key !== 'Tab' || inside.querySelector('dialog[open]') !== null) return;
  const stops = [...inside.querySelectorAll<HTMLElement>('*')].filter(
    one => one.tabIndex >= 0 && one.getClientRects().length > 0,
  );
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (event.target !== from) return;
  event.preventDefault();
  to?.focus();
}
