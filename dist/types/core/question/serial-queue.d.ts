import { Observable } from 'rxjs';
/** A place that one has at a time. */
export interface SerialQueue {
    /** Begins the work when all who came before have left. It leaves when it ends, or at the first value that lets go. */
    run<T>(work$: Observable<T>, letsGo: (value: T) => boolean): Observable<T>;
    /** Nobody begins any more. */
    readonly close: () => void;
}
export declare function createSerialQueue(): SerialQueue;
