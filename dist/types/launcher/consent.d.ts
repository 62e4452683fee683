import type { Settings } from './settings.js';
/** Returns true if there is a bot, and consent is not required or was given in this browser. */
export declare const mayTalk: (settings: Settings | null) => boolean;
