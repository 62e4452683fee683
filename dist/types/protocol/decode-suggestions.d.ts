import type { FromBase64 } from './wire.js';
/** `chat/search`: a list of candidates, or a single one. */
export declare const decodeSuggestions: (body: unknown, fromBase64: FromBase64) => readonly string[];
/** `chat/topknowledge`: the list is JSON in a string. Raises a `SyntaxError` for what is not. */
export declare function decodeTopQuestions(body: unknown, fromBase64: FromBase64): readonly string[];
