export declare function hasAgreed(botId: string): boolean;
export declare function rememberAgreement(botId: string): void;
