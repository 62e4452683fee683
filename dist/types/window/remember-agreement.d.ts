/** Keeps the visitor's agreement in this browser; without it nothing is written. See consent.ts, which is loaded before. */
export declare function rememberAgreement(botId: string): void;
