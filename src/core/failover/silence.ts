/**
 * The silence of a server that does not answer its probes. Times are ms of uptime. A server is dead by silence only
 * when the other server answers what was sent no earlier.
 */
export interface Silence {
  /** When the probes left that the server has not answered, oldest first. */
  readonly asked: readonly number[];
  /** The start of the time in which no server has answered: the question, or the first probe of the other server. */
  readonly since?: number;
  /** The time at which the other server answered, and the time for which no server had answered before. */
  readonly otherAnswer?: {readonly at: number; readonly after: number};
}

export const withProbeOut = (silence: Silence, at: number): Silence => ({
  ...silence,
  asked: [...silence.asked, at],
});

/** It was not sent after all. */
export const withoutProbe = (silence: Silence, sentAt: number): Silence => ({
  ...silence,
  asked: silence.asked.filter(at => at !== sentAt),
});

export const withOtherAsked = (silence: Silence, at: number): Silence => ({
  ...silence,
  since: silence.since ?? at,
});

export const withOtherAnswer = ({asked, since = 0, otherAnswer}: Silence, at: number): Silence => ({
  asked,
  since,
  otherAnswer: otherAnswer ?? {at, after: at - since},
});

/**
 * When the server is dead if it says nothing until then, in ms of uptime; undefined while nothing can be said against it.
 * After a gap in the visitor's own network the fresh connection to the other server answers first; the old one waits for
 * a retransmission, whose delay doubles each time. So it gets the same time again for which no server had answered.
 *
 * @param longest how long the first of two probes may stay without an answer, ms
 */
export function deadAt({asked, otherAnswer}: Silence, longest: number): number | undefined {
  const [first, second] = asked;
  if (first === undefined || second === undefined || otherAnswer === undefined) return undefined;
  return Math.max(first + longest, otherAnswer.at + Math.max(otherAnswer.after, longest / 4));
}
