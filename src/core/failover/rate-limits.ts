import type {Sending} from '../question/pending-questions.js';
import type {ServerUrl} from '../servers.js';

/** One visitor asks once a minute, so what may be sent is counted, not measured in per cent. ms. */
const minute = 60_000;

/** A browser asks servers for their status so often in a minute, over all its tabs. */
const probesPerMinute = 20;

/** A question is sent so often in a minute to one server, over all its attempts and reloads. */
const sendingsPerMinute = 3;

const isLately = (then: number, at: number): boolean => then <= at && at - then < minute;

/** @param probes when servers were probed before, ms since 1970 */
export const mayProbe = (probes: readonly number[], at: number): boolean =>
  probes.filter(then => isLately(then, at)).length < probesPerMinute;

export const withProbe = (probes: readonly number[], at: number): readonly number[] => [
  ...probes.filter(then => isLately(then, at)),
  at,
];

export const maySend = (sendings: readonly Sending[], server: ServerUrl, at: number): boolean =>
  sendings.filter(({to, at: then}) => to === server && isLately(then, at)).length < sendingsPerMinute;
