import { type Answered } from '../core/types.js';
import { type DialogState } from '../core/state.js';
import type { Labels } from '../i18n/labels.js';
/** The polite announcement between two states; empty for none. */
export declare function announcementBetween(before: DialogState, after: DialogState, labels: Labels, wordsOf: (answer: Answered) => string): string;
