/** Who asks, for all bots of the site. */
export declare const visitorKey = "dydu-chatbox:visitor";
export declare const unsettledKey: (botId: string) => string;
export declare const openKey: (botId: string) => string;
/** Whether this tab comes from a page on which the window was open, or a question was asked a moment ago. */
export declare function goesOn(botId: string): boolean;
