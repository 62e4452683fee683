import type { PendingQuestionsStore } from '../core/ports.js';
/**
 * The tab's pending questions in `sessionStorage`:
 * `[{"question":{"id":…,"text":…},"repeats":…,"askedAt":…,"sendings":[{"to":…,"at":…}]}]`.
 */
export declare function pendingQuestionsStore(botId: string): PendingQuestionsStore;
