/** Removes all data that the chat of a bot has stored in this browser, and notifies the other tabs. */
export declare function clearData(botId: string): void;
