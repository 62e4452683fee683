import type { Answer, Metadata, Question } from '../core/types.js';
export declare const isText: (value: unknown) => value is string;
export declare const isEpoch: (value: unknown) => value is number;
export declare const isTime: (value: unknown) => value is number;
/** A list without what cannot be read, or is nested too deeply; none for anything else. */
export declare function listOf<T>(value: unknown, decode: (one: unknown) => T | undefined): readonly T[];
/** A copy of what JSON can hold, made of nothing but our own objects. */
export declare const metadataIn: (value: unknown) => Metadata | undefined;
export declare function questionIn(value: unknown): Question | undefined;
export declare function answerIn(value: unknown): Answer | undefined;
export declare const refusalIn: (value: unknown) => "invalid" | "too-long" | "denied" | undefined;
export declare const ratingIn: (value: unknown) => "positive" | "negative" | "reason" | "comment" | "failed" | undefined;
