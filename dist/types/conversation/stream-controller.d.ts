import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Observable } from 'rxjs';
type Host = ReactiveControllerHost & {
    readonly isConnected: boolean;
};
/** Watches a stream while its host is in the document, and lets go when the host has really left. */
export declare class StreamController<T> implements ReactiveController {
    #private;
    /** @param isBusy whether a server works on something: it would have to be asked again */
    constructor(host: Host, stream$: Observable<T>, onValue: (value: T) => void, isBusy: () => boolean);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Watches in any case, for a while. */
    stay(): void;
    close(): void;
}
export {};
