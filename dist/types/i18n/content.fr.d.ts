import type { ContentLabels } from './content-labels.js';
export declare const fr: ContentLabels;
