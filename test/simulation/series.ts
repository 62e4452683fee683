import {answeredAt} from './figures.js';
import {model} from './model.js';
import type {Run} from './run.js';
import {perSecond, quantile} from './statistics.js';

/** `[seconds since the fault began, value]`. */
export type Point = readonly [number, number];

const faultFrom = model.faultFrom / 1000;

/** Seconds from Enter to the answer that nine of ten questions needed, by the time they were asked. */
export function timeToAnswer(run: Run, from: number, to: number, width: number): readonly Point[] {
  const bins = binsOf(from, to, width);
  return bins.flatMap((start): Point[] => {
    const begin = (start + faultFrom) * 1000;
    const asked = run.questions.filter(({askedAt}) => begin <= askedAt && askedAt < begin + width * 1000);
    if (asked.length === 0) return [];
    const times = asked.map(question => (answeredAt(question) - question.askedAt) / 1000);
    return [[start + width / 2, quantile(times, 0.9)]];
  });
}

/** Talks a second that arrived at some servers. */
export function load(
  talks: readonly (readonly number[])[],
  from: number,
  to: number,
  width: number,
): readonly Point[] {
  const rates = talks.map(seconds => perSecond(seconds.slice(from + faultFrom), width, to - from));
  return binsOf(from, to, width).map((start, bin): Point => {
    const rate = rates.reduce((total, one) => total + (one[bin] ?? 0), 0);
    return [start + width / 2, rate];
  });
}

/** Questions that were asked and not yet answered. */
export const open = (run: Run, from: number, to: number, width: number): readonly Point[] =>
  binsOf(from, to, width).map((start): Point => {
    const at = (start + faultFrom) * 1000;
    return [start, run.questions.filter(one => one.askedAt <= at && answeredAt(one) > at).length];
  });

const binsOf = (from: number, to: number, width: number): readonly number[] =>
  Array.from({length: Math.ceil((to - from) / width)}, (_, bin) => from + bin * width);
