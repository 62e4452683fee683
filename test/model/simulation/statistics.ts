/** The value below which `share` of the sorted values lie. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : 1));
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN;
};

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What happened in `width` seconds together, per second, from what happened in each second. */
export const perSecond = (seconds: readonly number[], width: number, end: number): readonly number[] =>
  Array.from({length: Math.ceil(end / width)}, (_, bin) => {
    const counts = Array.from({length: width}, (__, offset) => seconds[bin * width + offset] ?? 0);
    return sum(counts) / width;
  });
