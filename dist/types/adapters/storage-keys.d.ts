/** Who asks, for all bots of the site. */
export declare const visitorKey = "dydu-chatbox:visitor";
/** What one bot keeps under a name. */
export declare const storageKey: (botId: string, name: string) => string;
/** Where all tabs hear that everything was forgotten. */
export declare const forgottenKey: (botId: string) => string;
/** Whether this tab comes from a page on which the window was open, or a question was asked a moment ago. */
export declare function shouldReopen(botId: string): boolean;
