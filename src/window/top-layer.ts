import {rectScale, zoomOf} from './zoom.js';

/**
 * Moves the window to the top layer, where no ancestor and no `z-index` reaches it: if it covers the page, if an ancestor
 * holds it, or if a bar of the page lies on its header. See docs/decisions/0012.
 */
export async function promoteToTopLayer(root: ShadowRoot, covers: boolean): Promise<void> {
  const window = root.querySelector<HTMLElement>('#window:not([hidden])');
  if (window === null) return;
  if (!covers) {
    // On its way it is not where it will be.
    for (const {finished} of window.getAnimations()) await finished.catch(() => undefined);
    if (window.hidden || getComputedStyle(window).position !== 'fixed') return;
    if (isHeld(window)) {
      if (!window.popover)
        console.warn(
          '<dydu-chatbox> is inside an ancestor with transform, filter or contain: place it directly in the body',
        );
    } else if (!isHeaderCovered(root, window)) return;
  }
  if (!window.isConnected) return;
  window.popover = 'manual';
  // Not in the oldest engines that we support. What is opened last lies above.
  (window as Partial<HTMLElement>).togglePopover?.(false);
  (window as Partial<HTMLElement>).togglePopover?.(true);
  // WebKit keeps the size that percentages had in the ancestor.
  window.style.position = 'absolute';
  window.getBoundingClientRect();
  window.style.position = '';
}

/** A transformed, filtered or contained ancestor keeps what is `fixed` to itself, and may cut it off. */
function isHeld(window: Element): boolean {
  const zoom = zoomOf(window);
  const scale = rectScale(window);
  const offsets = getComputedStyle(window);
  const box = window.getBoundingClientRect();
  const away =
    Math.abs(box.right * scale + parseFloat(offsets.right) * zoom - innerWidth) +
    Math.abs(box.bottom * scale + parseFloat(offsets.bottom) * zoom - innerHeight);
  // Scroll bars take some.
  return away >= 40;
}

/** A bar lies on the header only. What lies on the whole window, such as a dialog of the page, is meant to. */
function isHeaderCovered(root: ShadowRoot, window: Element): boolean {
  const close = root.querySelector('#close')?.getBoundingClientRect();
  if (close === undefined) return false;
  let {host} = root;
  for (let around = host.getRootNode(); around instanceof ShadowRoot; around = host.getRootNode())
    ({host} = around);
  const scale = rectScale(window);
  const isSeen = (x: number, y: number) => document.elementFromPoint(x * scale, y * scale) === host;
  const {left, width, bottom} = window.getBoundingClientRect();
  return (
    !isSeen(close.x + close.width / 2, close.y + close.height / 2) && isSeen(left + width / 2, bottom - 20)
  );
}
