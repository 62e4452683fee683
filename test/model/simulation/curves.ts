import {answeredAt, steadyLoad} from './figures.js';
import {model} from './model.js';
import type {Run} from './run.js';
import {perSecond, quantile, sum} from './statistics.js';

/** `[seconds since the fault began, value]`. */
export type Point = readonly [number, number];

/** What can be drawn of a run. */
export interface Curves {
  /** Seconds from Enter to the answer that nine of ten questions needed, by the time they were asked. */
  readonly timeToAnswer: readonly Point[];
  /** Talks a second that arrived. */
  readonly backupLoad: readonly Point[];
  readonly load: readonly Point[];
  /** Questions that were asked and not yet answered. */
  readonly open: readonly Point[];
  /** Talks a second, before the fault. */
  readonly steadyLoad: number;
}

export const drawnFrom = -60;
export const drawnTo = 360;
const width = 5;

const faultFrom = model.faultFrom / 1000;
const bins: readonly number[] = Array.from(
  {length: (drawnTo - drawnFrom) / width},
  (_, bin) => drawnFrom + bin * width,
);

export const curvesOf = (run: Run): Curves => ({
  timeToAnswer: timeToAnswer(run),
  backupLoad: load(run.tallies.backup.talks),
  load: load(run.tallies.main.talks, run.tallies.backup.talks),
  open: open(run),
  steadyLoad: steadyLoad(run),
});

const timeToAnswer = ({questions}: Run): readonly Point[] =>
  bins.flatMap((start): Point[] => {
    const begin = (start + faultFrom) * 1000;
    const asked = questions.filter(({askedAt}) => begin <= askedAt && askedAt < begin + width * 1000);
    if (asked.length === 0) return [];
    const times = asked.map(question => (answeredAt(question) - question.askedAt) / 1000);
    return [[start + width / 2, quantile(times, 0.9)]];
  });

function load(...talks: readonly (readonly number[])[]): readonly Point[] {
  const rates = talks.map(seconds =>
    perSecond(seconds.slice(drawnFrom + faultFrom), width, bins.length * width),
  );
  return bins.map((start, bin): Point => [start + width / 2, sum(rates.map(rate => rate[bin]!))]);
}

const open = ({questions}: Run): readonly Point[] =>
  bins.map((start): Point => {
    const at = (start + faultFrom) * 1000;
    return [start, questions.filter(one => one.askedAt <= at && answeredAt(one) > at).length];
  });
