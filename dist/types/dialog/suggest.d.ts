import type { Asides } from './asides.js';
import type { Feature } from './desk.js';
/**
 * Proposes questions while the visitor types: after a pause, of the server that the question would go to. What was asked
 * for is given up as soon as something else is typed or sent.
 *
 * @param most how many are shown; 0 for none.
 */
export declare const suggest: (asides: Asides, most: () => number) => Feature;
