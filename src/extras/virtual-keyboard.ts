import {coversPage} from '../window/covers-page.js';
import {zoomOf} from '../window/zoom.js';
import type {Extra} from './extra.js';
import {listen} from './listen.js';

/** Less is a bar of the browser that comes and goes, in px. */
const smallestKeyboard = 80;

/**
 * Where the window covers the page, as on phones: it ends where the keyboard begins, so that the input stays in view,
 * and the page behind it stands still.
 */
export const fitVisualViewport: Extra = ({host}) => {
  const window_ = host.renderRoot.querySelector<HTMLElement>('#window');
  const viewport = window.visualViewport;
  if (window_ === null || viewport === null) return () => undefined;
  const {style} = document.documentElement;
  let before: string | undefined;

  const hold = (isHeld: boolean) => {
    if (isHeld === (before !== undefined)) return;
    if (before === undefined) {
      before = style.overflow;
      style.overflow = 'hidden';
    } else {
      style.overflow = before;
      before = undefined;
    }
  };
  const settle = () => {
    const isCovered = host.open && !host.hidden && coversPage(host.mode);
    hold(isCovered);
    const {height, offsetTop, scale} = viewport;
    // A visitor who has zoomed in wants to see a part of the window, not a smaller window.
    const hasKeyboard = isCovered && scale < 1.01 && innerHeight - height > smallestKeyboard;
    const zoom = zoomOf(window_);
    const length = (px: number) => (hasKeyboard ? `${String(Math.round(px / zoom))}px` : '');
    window_.style.setProperty('--_dydu-room', length(height));
    window_.style.setProperty('--_dydu-top', length(offsetTop));
  };
  const observer = new MutationObserver(() => void host.updateComplete.then(settle));
  observer.observe(host, {attributeFilter: ['open', 'mode', 'hidden']});
  const resized = () => {
    settle();
    // window-view.ts decides whether the window is modal.
    host.requestUpdate();
  };
  const ends = [listen(viewport, 'resize scroll', settle), listen(window, 'resize', resized)];
  settle();
  return () => {
    for (const end of ends) end();
    observer.disconnect();
    hold(false);
  };
};
