/** Removes whatever a bot's chat has stored in this browser, and tells its other tabs. */
export declare function clearData(botId: string): void;
