import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Observable } from 'rxjs';
/** Watches a stream while its host is in the document, and lets go when the host has really left. */
export declare class StreamController<T> implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, stream$: Observable<T>, onValue: (value: T) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    close(): void;
}
