/** What a browser may do only so often, over all its tabs: one visitor asks once a minute, so these are counts. */
export type Spending = 'probe' | 'retry' | 'replay';
/** When something was spent lately, in ms since 1970, oldest first. */
export type Spent = Readonly<Partial<Record<Spending, readonly number[]>>>;
/** @param sentAt when it was sent before, ms since 1970 */
export declare const mayTalk: (sentAt: readonly number[], at: number) => boolean;
export declare const maySpend: (spent: Spent, what: Spending, at: number) => boolean;
export declare const spend: (spent: Spent, what: Spending, at: number) => Spent;
