import { Observable } from 'rxjs';
/** A place that one has at a time. */
export interface Line {
    /** Begins the work when all who came before have left. It leaves when it ends, or at the first value that lets go. */
    inTurn<T>(work$: Observable<T>, letsGo: (value: T) => boolean): Observable<T>;
    /** Nobody begins any more. */
    readonly close: () => void;
}
export declare function openLine(): Line;
