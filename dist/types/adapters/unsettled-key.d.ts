/** Who asks, for all bots of the site. */
export declare const visitorKey = "dydu-chatbox:visitor";
export declare const unsettledKey: (botId: string) => string;
/** Whether this tab was reloaded, or went to another page, a moment after a question was asked. */
export declare function hasUnsettled(botId: string): boolean;
