/** The key of the visitor's id, for all bots of the site. */
export declare const visitorKey = "dydu-chatbox:visitor";
/** The key of one bot under a name. */
export declare const storageKey: (botId: string, name: string) => string;
/** The name of the channel on which tabs announce that all data was cleared. */
export declare const forgottenKey: (botId: string) => string;
/** Returns true if the window was open on the previous page of this tab, or a question was asked a moment ago. */
export declare function shouldReopen(botId: string): boolean;
