import type { SecondaryApi } from './secondary-api.js';
import type { Feature } from '../context.js';
/**
 * Variables live in one dialog of one server: a new dialog gets them again.
 *
 * @param variables those set so far; it is added to.
 */
export declare const setVariables: (api: SecondaryApi, variables: Map<string, string>) => Feature;
