import type { Answer, Interaction } from '../core/types.js';
import type { FromBase64 } from './wire.js';
type Json = Readonly<Record<string, unknown>>;
export declare const isObject: (value: unknown) => value is Json;
/** Strings that cannot be decoded are left out. */
export declare function decoded(value: unknown, decode: FromBase64, depth: number): unknown;
/** `chat/talk`. Some answers have no text, e.g. of the platform's livechat; one that says nothing at all is none. */
export declare function decodeAnswer(body: unknown, fromBase64: FromBase64): Answer;
/** `chat/history`. A question that the visitor never saw is null. */
export declare function decodeHistory(body: unknown, fromBase64: FromBase64): readonly Interaction[];
/** `chat/availablecontext`, plain or in an envelope. */
export declare function decodeAvailable(body: unknown): boolean;
/**
 * `serverstatus` (page "Server Status API"): `Ko` means down; other values, or none, mean that it works. With details
 * there is a status for each application, of which `dialog` answers the questions.
 */
export declare function decodeStatus(body: unknown): void;
export {};
