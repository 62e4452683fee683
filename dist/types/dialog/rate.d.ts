import type { Asides } from './asides.js';
import type { Feature } from './desk.js';
/** A rating goes to the dialog that gave the answer, while that dialog lives, or nowhere. */
export declare const rate: (asides: Asides) => Feature;
