/** The visitor's agreement, kept in this browser. It is written only when given. */
export declare const consentKey: (botId: string) => string;
export declare function hasAgreed(botId: string): boolean;
export declare function rememberAgreement(botId: string): void;
