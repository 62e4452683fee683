/**
 * JSON as it is meant: old libraries give all arrays a `toJSON` that makes text of them. What JSON cannot hold is left out,
 * because a page may hand us anything: functions, an object that holds itself; a large integer is a text.
 */
export declare function toJson(value: unknown): string;
/** A copy that holds nothing but what JSON can. */
export declare const plain: <T>(value: T) => T;
