/** What is wrong with a server for a while. */
export type Trouble =
  /** Its machine says that nobody listens; what was under way is reset. */
  | 'refuses'
  /** Packets go there, and none comes back; what was under way is lost. */
  | 'silent'
  /** Everything takes four times as long. */
  | 'slow'
  /** Talks are accepted and never answered; the status is fine, and its details say that the dialog application is Ko. */
  | 'hangs';

/** Times in ms since the run began. */
export interface Fault {
  readonly type: Trouble;
  readonly from: number;
  readonly to: number;
}

export const slowness = 4;

export const faultAt = (faults: readonly Fault[], at: number): Trouble | undefined =>
  faults.find(({from, to}) => from <= at && at < to)?.type;
