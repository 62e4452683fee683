/**
 * Leads Tab from the last thing in a modal dialog to the first, and back: behind it nobody could see where the focus is.
 *
 * @param isModal of the window itself, where no dialog is open in it
 */
export function trapFocus(event: KeyboardEvent, isModal: () => boolean): void {
  // With Shift its name is another one in WebKitGTK, its code is not.
  if (event.key !== 'Tab' && (event as {readonly keyCode: number}).keyCode !== 9) return;
  const shown = event.currentTarget as HTMLElement;
  const inside = shown.querySelector('dialog[open]') ?? (isModal() ? shown : null);
  if (inside === null) return;
  const stops = [...inside.querySelectorAll<HTMLElement>('*')].filter(
    one => one.tabIndex >= 0 && one.getClientRects().length > 0,
  );
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (event.target !== from) return;
  event.preventDefault();
  to?.focus();
}
