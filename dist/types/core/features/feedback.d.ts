import type { SecondaryApi } from './secondary-api.js';
import type { Feature } from '../context.js';
/** A rating goes to the dialog that gave the answer, while that dialog lives, or nowhere. */
export declare const sendFeedback: (api: SecondaryApi) => Feature;
