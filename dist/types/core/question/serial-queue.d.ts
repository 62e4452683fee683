import { Observable } from 'rxjs';
/** A queue that runs one work at a time. */
export interface SerialQueue {
    /** Begins the work when all earlier work has left the queue. It leaves at its end, or when `letsGo` is true for a value. */
    run<T>(work$: Observable<T>, letsGo: (value: T) => boolean): Observable<T>;
    /** No further work begins. */
    readonly close: () => void;
}
export declare function createSerialQueue(): SerialQueue;
