import type { Asides } from './asides.js';
import type { Feature } from './desk.js';
/**
 * Variables live in one dialog of one server: a new dialog gets them again.
 *
 * @param variables those set so far; it is added to.
 */
export declare const setVariables: (asides: Asides, variables: Map<string, string>) => Feature;
