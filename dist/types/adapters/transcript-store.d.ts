import type { TranscriptStore } from '../core/ports.js';
/**
 * What was seen in this tab, in `sessionStorage`: `{"v":1,"visitor":…,"turns":[{"id":…,"question":…,"progress":{…},…},…]}`.
 * What an earlier visitor has seen was forgotten in another tab, while no chat was open in this one.
 */
export declare function transcriptStore(botId: string): TranscriptStore;
