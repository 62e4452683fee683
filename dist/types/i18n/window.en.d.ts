import type { WindowLabels } from './window-labels.js';
export declare const en: WindowLabels;
