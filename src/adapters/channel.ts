import {fromEvent, Observable, share} from 'rxjs';
import {toJson} from '../protocol/json.js';

/** Messages between the tabs of a site. A tab does not receive its own messages. */
export interface Channel {
  post(message: unknown): void;
  readonly heard$: Observable<unknown>;
}

/**
 * A `BroadcastChannel`; where there is none, the `storage` event, which other tabs hear. It is open while somebody
 * listens and the page is shown: an open one would keep a page that is left from coming back as it was.
 */
export const openChannel = (name: string): Channel =>
  typeof BroadcastChannel === 'undefined' ? storageChannel(`${name}:said`) : broadcastChannel(name);

function broadcastChannel(name: string): Channel {
  let channel: BroadcastChannel | undefined;
  const heard$ = new Observable<unknown>(subscriber => {
    const open = () => {
      try {
        channel ??= new BroadcastChannel(name);
      } catch {
        // Refused: each tab is alone.
        return;
      }
      channel.onmessage = ({data}) => {
        subscriber.next(data);
      };
    };
    const close = () => {
      channel?.close();
      channel = undefined;
    };
    open();
    addEventListener('pageshow', open);
    addEventListener('pagehide', close);
    return () => {
      removeEventListener('pageshow', open);
      removeEventListener('pagehide', close);
      close();
    };
  });
  return {
    post(message) {
      channel?.postMessage(message);
    },
    heard$: heard$.pipe(share()),
  };
}

function storageChannel(key: string): Channel {
  return {
    post(message) {
      try {
        // The same message twice would be no change, and not be heard.
        localStorage.setItem(key, toJson([Math.random(), message]));
        localStorage.removeItem(key);
      } catch {
        // Without storage each tab is alone.
      }
    },
    heard$: new Observable(subscriber =>
      fromEvent<StorageEvent>(window, 'storage').subscribe(({key: changed, newValue}) => {
        if (changed !== key || newValue === null) return;
        try {
          subscriber.next((JSON.parse(newValue) as readonly unknown[])[1]);
        } catch {
          // Another script has written this value.
        }
      }),
    ),
  };
}
