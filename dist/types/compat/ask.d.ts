import type { Question } from '../core/types.js';
/** The options that the official widget takes beside the text: all go to the server as `extraParameters`. */
export type RewordOptions = Readonly<Record<string, unknown>>;
/** Which of these questions the visitor sees as their own words is the official widget's rule. */
export declare function questionOf(text: string, options?: RewordOptions): Omit<Question, 'id'>;
