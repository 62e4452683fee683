import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Observable } from 'rxjs';
type Host = ReactiveControllerHost & {
    readonly isConnected: boolean;
};
/** Subscribes to a stream while its host is in the document, and unsubscribes when the host was really removed. */
export declare class StreamController<T> implements ReactiveController {
    #private;
    /** @param isBusy returns true while a server works on a question, which would have to be sent again */
    constructor(host: Host, stream$: Observable<T>, onValue: (value: T) => void, isBusy: () => boolean);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Subscribes even if the host is not in the document, for a limited time. */
    stay(): void;
    close(): void;
}
export {};
