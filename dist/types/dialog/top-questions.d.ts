import type { Asides } from './asides.js';
import type { Feature } from './desk.js';
/** Proposes what others ask most, once a conversation. @param count how many; 0 for none. */
export declare const topQuestions: (asides: Asides, count: () => number) => Feature;
