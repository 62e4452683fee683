import type { SecondaryApi } from './secondary-api.js';
import type { Feature } from '../context.js';
/** Proposes what others ask most, once a conversation. @param count how many; 0 for none. */
export declare const topQuestions: (api: SecondaryApi, count: () => number) => Feature;
