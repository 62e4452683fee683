/** What a browser may do only so often, over all its tabs: one visitor asks once a minute, so these are counts. */
export type Spending = 'probe' | 'retry' | 'replay';

/** When something was spent lately, in ms since 1970, oldest first. */
export type Spent = Readonly<Partial<Record<Spending, readonly number[]>>>;

const limits: Readonly<Record<Spending, {readonly count: number; readonly within: number}>> = {
  /** Warm-ups, and doubts about a server that has a question. */
  probe: {count: 20, within: 60_000},
  /** Rounds of waiting questions, which must not starve after many doubts. */
  retry: {count: 20, within: 60_000},
  replay: {count: 10, within: 300_000},
};

/** One question is sent so often in a minute, over all its attempts and reloads. */
const talks = {count: 3, within: 60_000};

/** @param sentAt when it was sent before, ms since 1970 */
export const mayTalk = (sentAt: readonly number[], at: number): boolean =>
  sentAt.filter(then => then <= at && at - then < talks.within).length < talks.count;

const lately = (spent: Spent, what: Spending, at: number): readonly number[] =>
  (spent[what] ?? []).filter(then => then <= at && at - then < limits[what].within);

export const maySpend = (spent: Spent, what: Spending, at: number): boolean =>
  lately(spent, what, at).length < limits[what].count;

export const spend = (spent: Spent, what: Spending, at: number): Spent => ({
  ...spent,
  [what]: [...lately(spent, what, at), at],
});
