import type { Settings } from './settings.js';
/** Whether there is a bot, and nobody has to agree or the visitor has in this browser. */
export declare const mayTalk: (settings: Settings | null) => boolean;
