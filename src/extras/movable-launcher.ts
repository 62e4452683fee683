import {zoomOf} from '../window/zoom.js';
import type {Extra} from './extra.js';
import {listen} from './listen.js';

/** Less is a press with an unsteady hand, in px. */
const unsteady = 8;
/** Of a key, in px. */
const step = 16;

/**
 * Where the owner allows it (`movable`), the visitor drags the launcher up and down and to the other side of the page,
 * or moves it with the arrow keys. Its place is remembered for all pages of the site.
 */
export const moveLauncher: Extra = ({host, inBrowser}) => {
  const launcher = host.renderRoot.querySelector<HTMLElement>('#launcher');
  if (launcher === null) return () => undefined;
  const kept = inBrowser('place');
  let lift = 0;
  const place = (to: number) => {
    lift = Math.min(Math.max(to, 0), Math.max(innerHeight / zoomOf(launcher) - 160, 0));
    for (const one of host.renderRoot.querySelectorAll<HTMLElement>('#launcher, #unread'))
      one.style.setProperty('--_dydu-lift', `${String(lift)}px`);
  };
  const keep = () => {
    kept.write(`${String(Math.round(lift))} ${host.placement}`);
  };
  const isRtl = () => getComputedStyle(host).direction === 'rtl';
  const sideOf = (x: number) => (x < innerWidth / 2 !== isRtl() ? 'start' : 'end');

  const [height, side] = kept.read()?.split(' ') ?? [];
  if (host.movable && height !== undefined) {
    place(Number(height) || 0);
    if (side === 'start' || side === 'end') host.placement = side;
  }

  let from: {readonly y: number; readonly lift: number} | undefined;
  let wasDragged = false;
  const down = ({clientY, pointerId}: PointerEvent) => {
    wasDragged = false;
    if (!host.movable || host.open) return;
    from = {y: clientY, lift};
    launcher.setPointerCapture(pointerId);
  };
  const move = ({clientX, clientY}: PointerEvent) => {
    if (from === undefined) return;
    const distance = (from.y - clientY) / zoomOf(launcher);
    const side = sideOf(clientX);
    wasDragged ||= Math.abs(distance) > unsteady || side !== host.placement;
    if (!wasDragged) return;
    place(from.lift + distance);
    host.placement = side;
  };
  const up = () => {
    from = undefined;
    if (wasDragged) keep();
  };
  const click = (event: Event) => {
    // The end of a drag is no press; a key, or the page, presses without a pointer (its detail is 0).
    const {detail} = event as UIEvent;
    if (wasDragged && detail > 0 && event.composedPath().includes(launcher)) event.stopPropagation();
  };
  const key = (event: KeyboardEvent) => {
    const vertical = {ArrowUp: step, ArrowDown: -step}[event.key];
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (!host.movable || host.open || (vertical === undefined && !isSideways)) return;
    event.preventDefault();
    if (vertical === undefined) host.placement = sideOf(event.key === 'ArrowLeft' ? 0 : innerWidth);
    else place(lift + vertical);
    keep();
  };
  const captured = (hear: (event: Event) => void) => {
    host.renderRoot.addEventListener('click', hear, {capture: true});
    return () => {
      host.renderRoot.removeEventListener('click', hear, {capture: true});
    };
  };
  const ends = [
    listen(launcher, 'pointerdown', down),
    listen(launcher, 'pointermove', move),
    listen(launcher, 'pointerup pointercancel', up),
    listen(launcher, 'keydown', key),
    captured(click),
    listen(window, 'resize', () => {
      place(lift);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
};
