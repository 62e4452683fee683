/** Removes whatever a bot's chat has stored in this browser. */
export declare function forget(botId: string): void;
