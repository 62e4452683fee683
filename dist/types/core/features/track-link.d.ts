import type { Feature } from '../context.js';
/** Tells the dialog's server of a link that was followed. What it answers is shown, if it has something to say. */
export declare const trackLink: Feature;
