import type { DialogState } from '../dialog/state.js';
import type { Labels } from '../i18n/labels.js';
/**
 * What a screen reader should say when one state follows another, politely; empty for nothing. A question that is on
 * its way is not worth interrupting for.
 */
export declare function announcementBetween(before: DialogState, after: DialogState, labels: Labels, wordsOf: (html: string) => string): string;
