import type { Sending } from '../question/pending-questions.js';
import type { ServerUrl } from '../servers.js';
/** @param probes when servers were probed before, ms since 1970 */
export declare const mayProbe: (probes: readonly number[], at: number) => boolean;
export declare const withProbe: (probes: readonly number[], at: number) => readonly number[];
export declare const maySend: (sendings: readonly Sending[], server: ServerUrl, at: number) => boolean;
