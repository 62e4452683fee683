import {defer, filter, fromEvent, map, merge, type Observable} from 'rxjs';
import type {PageEvent} from '../core/ports.js';

/** `left` comes before anybody else hears of it, so that the last words still get out. */
export const pageEvents$: Observable<PageEvent> = defer(() =>
  merge(
    fromEvent(window, 'pagehide', {capture: true}).pipe(map((): PageEvent => 'left')),
    fromEvent<PageTransitionEvent>(window, 'pageshow').pipe(
      filter(event => event.persisted),
      map((): PageEvent => 'back'),
    ),
    fromEvent(window, 'online').pipe(map((): PageEvent => 'online')),
    fromEvent(document, 'visibilitychange').pipe(
      filter(() => document.visibilityState === 'visible'),
      map((): PageEvent => 'visible'),
    ),
  ),
);
