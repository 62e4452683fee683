/**
 * A transformed, filtered or contained ancestor keeps what is `fixed` to itself, and may cut it off. The window then goes
 * to the top layer, where no ancestor reaches it. See docs/decisions/0012.
 */
export async function promoteToTopLayer(root: ParentNode): Promise<void> {
  const window = root.querySelector<HTMLElement>('#window:not([hidden])');
  if (window === null) return;
  // On its way it is not where it will be.
  await Promise.allSettled(window.getAnimations().map(({finished}) => finished));
  const {position, right, bottom} = getComputedStyle(window);
  const box = window.getBoundingClientRect();
  const away =
    Math.abs(box.right + parseFloat(right) - innerWidth) +
    Math.abs(box.bottom + parseFloat(bottom) - innerHeight);
  // Scroll bars take some.
  if (position !== 'fixed' || away < 40) return;
  if (!window.popover)
    console.warn(
      '<dydu-chatbox> is inside an ancestor with transform, filter or contain: place it directly in the body',
    );
  window.popover = 'manual';
  // Not in the oldest engines that we support.
  (window as Partial<HTMLElement>).togglePopover?.(true);
}
