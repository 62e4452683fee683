import {zoomOf} from '../window/zoom.js';
import type {Extra} from './extra.js';
import {listen} from './listen.js';

/** Of a key, in px. */
const step = 16;
const smallest = {width: 300, height: 320};

/**
 * A corner by which the visitor makes the window larger or smaller: dragged, with the arrow keys, or pressed for half as
 * much again and back. The size is remembered for all pages of the site.
 */
export const resizeWindow: Extra = ({host, labels, inBrowser}) => {
  const window_ = host.renderRoot.querySelector<HTMLElement>('#window');
  if (window_ === null) return () => undefined;
  const kept = inBrowser('size');
  const corner = document.createElement('button');
  corner.id = 'resize';
  corner.type = 'button';
  corner.setAttribute('part', 'resize');
  window_.append(corner);
  const named = {
    hostUpdated: () => {
      corner.title = labels().resize;
      corner.setAttribute('aria-label', corner.title);
    },
  };
  named.hostUpdated();
  host.addController(named);

  const set = (width: number, height: number) => {
    window_.style.setProperty('--_dydu-own-width', `${String(Math.max(width, smallest.width))}px`);
    window_.style.setProperty('--_dydu-own-height', `${String(Math.max(height, smallest.height))}px`);
  };
  const unset = () => {
    window_.style.removeProperty('--_dydu-own-width');
    window_.style.removeProperty('--_dydu-own-height');
  };
  const keep = () => {
    kept.write(`${String(window_.offsetWidth)} ${String(window_.offsetHeight)}`);
  };
  const by = (wider: number, higher: number) => {
    set(window_.offsetWidth + wider, window_.offsetHeight + higher);
  };
  /** The corner is on the side that does not stand at the edge of the page. */
  const outward = () => {
    const corner_ = corner.getBoundingClientRect();
    const whole = window_.getBoundingClientRect();
    return corner_.x + corner_.width / 2 < whole.x + whole.width / 2 ? -1 : 1;
  };

  const [width, height] = kept.read()?.split(' ').map(Number) ?? [];
  if (width !== undefined && height !== undefined && width + height > 0) set(width, height);

  let from: {readonly x: number; readonly y: number} | undefined;
  let wasDragged = false;
  const down = ({clientX, clientY, pointerId}: PointerEvent) => {
    from = {x: clientX, y: clientY};
    wasDragged = false;
    corner.setPointerCapture(pointerId);
  };
  const move = ({clientX, clientY}: PointerEvent) => {
    if (from === undefined) return;
    wasDragged = true;
    const zoom = zoomOf(window_);
    by(((clientX - from.x) / zoom) * outward(), (from.y - clientY) / zoom);
    from = {x: clientX, y: clientY};
  };
  const up = () => {
    from = undefined;
    if (wasDragged) keep();
  };
  const press = ({detail}: UIEvent) => {
    // A key presses without a pointer.
    if (wasDragged && detail > 0) return;
    if (!kept.read()) {
      set(window_.offsetWidth * 1.5, window_.offsetHeight * 1.5);
      keep();
    } else {
      unset();
      kept.write('');
    }
  };
  const key = (event: KeyboardEvent) => {
    const [x, y] = arrows[event.key] ?? [];
    if (x === undefined || y === undefined) return;
    event.preventDefault();
    by(x * step * outward(), y * step);
    keep();
  };
  const ends = [
    listen(corner, 'pointerdown', down),
    listen(corner, 'pointermove', move),
    listen(corner, 'pointerup pointercancel', up),
    listen(corner, 'click', press),
    listen(corner, 'keydown', key),
  ];
  return () => {
    for (const end of ends) end();
    host.removeController(named);
    unset();
    corner.remove();
  };
};

/** To the right, and up. */
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
