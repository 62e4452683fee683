import type {ReferencePair} from '../../../demo/server/reference-pair.js';
import type {LoggedRequest, ServerName} from '../../../demo/server/reference-server.js';
import type {Flaps} from './flaps.js';

export interface Tally {
  /** `main talk` → how many. */
  readonly requests: Readonly<Record<string, number>>;
  readonly foreignIds: number;
  /** Question ids that no server has worked through. */
  readonly unprocessed: number;
  /** Question ids that were worked through more than once. */
  readonly doubled: number;
  readonly questionIds: number;
}

/** What the servers have to say of it. */
export function tallyOf({main, backup}: ReferencePair, flaps: Flaps): Tally {
  const requests: Record<string, number> = {};
  const workedOn = new Map<string, number>();
  let foreignIds = 0;

  const isDone = (name: ServerName, {outcome, at}: LoggedRequest): boolean => {
    if (outcome === 'answered') return true;
    // A slow server works, even for somebody who has left.
    return outcome === 'aborted' && (name === 'backup' || ['ok', 'delay'].includes(flaps.at(at)));
  };
  for (const {name, log} of [main, backup]) {
    for (const request of log) {
      const {endpoint, contextId, questionId} = request;
      const key = `${name} ${endpoint}`;
      requests[key] = (requests[key] ?? 0) + 1;
      // The reference servers begin their ids with their name.
      if (contextId !== null && !contextId.startsWith(`${name}-`)) foreignIds++;
      if (endpoint !== 'talk' || questionId === null) continue;
      workedOn.set(questionId, (workedOn.get(questionId) ?? 0) + (isDone(name, request) ? 1 : 0));
    }
  }
  const times = [...workedOn.values()];
  return {
    requests,
    foreignIds,
    questionIds: times.length,
    unprocessed: times.filter(count => count === 0).length,
    doubled: times.filter(count => count > 1).length,
  };
}
