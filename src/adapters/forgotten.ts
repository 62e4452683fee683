import {defer, filter, fromEvent, map, merge, share, switchMap, type Observable} from 'rxjs';
import {openChannel} from './channel.js';
import {forgottenKey} from './storage-keys.js';
import {dialogKey} from './session-store.js';
import {knownVisitor} from './visitor.js';

/** `forget()` is said, and seen in the storage: the second of the two within so many ms is not news. */
const echo = 1000;

type Source = 'said' | 'seen';

/** Of each bot, what may still have an echo. */
const heard = new Map<string, {readonly source: Source; readonly at: number}>();

function isNews(botId: string, source: Source): boolean {
  const last = heard.get(botId);
  const at = performance.now();
  const isEcho = last !== undefined && last.source !== source && at - last.at < echo;
  if (isEcho) heard.delete(botId);
  else heard.set(botId, {source, at});
  return !isEcho;
}

/** All chats of a page listen together: what is news is asked once. */
const listeners = new Map<string, Observable<unknown>>();

/**
 * Emits when what a bot has stored was removed: by `forget()`, in another chat of this page or in another tab, or with the
 * site's storage; also while this page was left.
 */
export function forgotten(botId: string): Observable<unknown> {
  const forgotten$ = listeners.get(botId) ?? listenFor(botId).pipe(share());
  listeners.set(botId, forgotten$);
  // A message may arrive late: it does not concern a chat that began afterwards.
  return defer(() => {
    const since = Date.now();
    return forgotten$.pipe(filter(at => typeof at !== 'number' || at >= since));
  });
}

function listenFor(botId: string): Observable<unknown> {
  const said$ = openChannel(forgottenKey(botId)).heard$;
  const seen$ = fromEvent<StorageEvent>(window, 'storage').pipe(
    filter(
      ({key, newValue, storageArea}) =>
        storageArea === localStorage && (key === null || (key === dialogKey(botId) && newValue === null)),
    ),
  );
  const whileLeft$ = fromEvent(window, 'pagehide').pipe(
    map(knownVisitor),
    switchMap(before =>
      fromEvent(window, 'pageshow').pipe(filter(() => before !== null && knownVisitor() !== before)),
    ),
  );
  return merge(
    said$.pipe(filter(() => isNews(botId, 'said'))),
    seen$.pipe(filter(() => isNews(botId, 'seen'))),
    whileLeft$,
  );
}
