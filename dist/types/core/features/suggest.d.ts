import type { SecondaryApi } from './secondary-api.js';
import type { Feature } from '../context.js';
/**
 * Proposes questions while the visitor types: after a pause, of the server that the question would go to. What was asked
 * for is given up as soon as something else is typed or sent.
 *
 * @param most how many are shown; 0 for none.
 */
export declare const suggest: (api: SecondaryApi, most: () => number) => Feature;
