import {talksOfQuestion} from './budget.js';
import type {Refusal} from './conversation.js';
import type {Failure} from './failure.js';
import {allServers, type Servers, type ServerUrl} from './servers.js';

/** A sending that failed. */
export interface Tried {
  readonly server: ServerUrl;
  readonly failure: Failure;
  /** When it was sent, by the clock that nobody can set. */
  readonly at: number;
}

/** Whether the question may be sent once more, within its own budget. */
export const mayTalk = (tried: readonly Tried[], at: number): boolean =>
  tried.filter(one => at - one.at < talksOfQuestion.within).length < talksOfQuestion.count;

/** After such a failure, the question may have been carried out all the same. A refusal is clear. */
export const isUnsure = ({is}: Failure): boolean => is !== 'refused';

const invalid: readonly number[] = [400, 406, 411, 412, 415, 417, 422, 428];
const tooLong: readonly number[] = [413, 414, 431];

const refusal = ({failure}: Tried): Refusal | undefined => {
  if (failure.is !== 'refused') return undefined;
  if (invalid.includes(failure.status)) return 'invalid';
  return tooLong.includes(failure.status) ? 'too-long' : undefined;
};

/** The request is at fault when it met the same kind of refusal twice, or once where there is no second server. */
export function refusalOf(tried: readonly Tried[], servers: Servers): Refusal | undefined {
  const [last, ...earlier] = tried.map(refusal).reverse();
  const alone = allServers(servers).length === 1;
  return last !== undefined && (alone || earlier.includes(last)) ? last : undefined;
}

const timesTried = (tried: readonly Tried[], server: ServerUrl): number =>
  tried.filter(one => one.server === server).length;

/** The dialog's server gets a second chance before its question leaves it. */
export function preferred(tried: readonly Tried[], home: ServerUrl, other: ServerUrl | undefined): ServerUrl {
  return other !== undefined && timesTried(tried, home) > timesTried(tried, other) + 1 ? other : home;
}
