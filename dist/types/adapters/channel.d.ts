import { Observable } from 'rxjs';
/** Messages between the tabs of a site. A tab does not receive its own messages. */
export interface Channel {
    post(message: unknown): void;
    readonly heard$: Observable<unknown>;
}
/**
 * A `BroadcastChannel`; where there is none, the `storage` event, which other tabs hear. It is open while somebody
 * listens and the page is shown: an open one would keep a page that is left from coming back as it was.
 */
export declare const openChannel: (name: string) => Channel;
