import type { TranscriptStore } from '../core/ports.js';
/**
 * The transcript of this tab, in `sessionStorage`: `{"v":1,"visitor":…,"turns":[{"id":…,"question":…,"progress":{…},…},…]}`.
 * The transcript of an earlier visitor is dropped: it was cleared in another tab, while no chat was open in this one.
 */
export declare function transcriptStore(botId: string): TranscriptStore;
