import { type Answered } from '../core/types.js';
import { type DialogState } from '../core/state.js';
import type { Labels } from '../i18n/labels.js';
/** What a screen reader should say when one state follows another, politely; empty for nothing. */
export declare function announcementBetween(before: DialogState, after: DialogState, labels: Labels, wordsOf: (answer: Answered) => string): string;
