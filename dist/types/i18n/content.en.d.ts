import type { ContentLabels } from './content-labels.js';
export declare const en: ContentLabels;
