/** Takes the intervals of so many ms that are set from now on from the clock: they ring when the test says so. */
export function holdIntervals(ms: number): {readonly ring: () => void; readonly end: () => void} {
  const {setInterval: original} = window;
  const held: (() => void)[] = [];
  window.setInterval = ((work: () => void, every: number, ...rest: unknown[]) => {
    if (every !== ms) return original(work, every, ...rest);
    const id = original(() => {}, 2 ** 31 - 1);
    held.push(work);
    return id;
  }) as typeof setInterval;
  return {
    ring() {
      if (held.length === 0) throw new Error(`nothing waits for ${String(ms)} ms`);
      for (const work of held.splice(0)) work();
    },
    end() {
      window.setInterval = original;
    },
  };
}
