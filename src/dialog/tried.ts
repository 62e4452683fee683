import type {Refusal} from './conversation.js';
import type {Failure} from './failure.js';
import {isOfVisitor} from './routing.js';
import {allServers, type Servers, type ServerUrl} from './servers.js';

/** A sending that failed. */
export interface Tried {
  readonly server: ServerUrl;
  /** The dialog that it failed, or failed to begin. */
  readonly epoch: number;
  readonly failure: Failure;
  /** The server refused the question itself; after any other failure it may have been carried out. */
  readonly isRefusal: boolean;
}

const invalid: readonly number[] = [400, 406, 411, 412, 415, 417, 422, 428];
const tooLong: readonly number[] = [413, 414, 431];

const refusal = ({failure, isRefusal}: Tried): Refusal | undefined => {
  if (!isRefusal || failure.is !== 'refused') return undefined;
  if (invalid.includes(failure.status)) return 'invalid';
  return tooLong.includes(failure.status) ? 'too-long' : undefined;
};

/** The request is at fault when it met the same kind of refusal twice, or once where there is no second server. */
export function refusalOf(last: Tried, earlier: readonly Tried[], servers: Servers): Refusal | undefined {
  const why = refusal(last);
  const alone = allServers(servers).length === 1;
  return alone || earlier.some(one => refusal(one) === why) ? why : undefined;
}

const timesTried = (tried: readonly Tried[], server: ServerUrl): number =>
  tried.filter(one => one.server === server && !isOfVisitor(one.failure)).length;

/** It did not answer at all, as far as the visitor's own network can tell. */
export const isDead = (one: Tried | undefined, server: ServerUrl | undefined): boolean =>
  one?.server === server && (one?.failure.is === 'unreachable' || one?.failure.is === 'late');

/**
 * The dialog's server gets a second chance before its question leaves it; what it failed before the dialog began is
 * held against it no more. Without a dialog it is whichever server has failed less; undefined when both have as often,
 * and any will do.
 *
 * @param epoch of the dialog, null for none
 */
export function preferred(
  tried: readonly Tried[],
  home: ServerUrl,
  other: ServerUrl | undefined,
  epoch: number | null,
): ServerUrl | undefined {
  if (other === undefined) return home;
  const counted = epoch === null ? tried : tried.filter(one => one.epoch === epoch);
  const lead = timesTried(counted, home) - timesTried(counted, other);
  if (epoch !== null) return lead > 1 ? other : home;
  return lead > 0 ? other : lead < 0 || timesTried(tried, home) === 0 ? home : undefined;
}
