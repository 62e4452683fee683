/** Whether the visitor has agreed in this browser. */
export declare function hasAgreed(botId: string): boolean;
