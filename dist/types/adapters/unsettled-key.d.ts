export declare const unsettledKey: (botId: string) => string;
/** Whether this tab was reloaded, or went to another page, with a question out. */
export declare function hasUnsettled(botId: string): boolean;
