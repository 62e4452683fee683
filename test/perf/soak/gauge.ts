import type {CDPSession, Page} from 'puppeteer-core';

export interface Reading {
  /** Bytes of live JavaScript objects. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export type Gauge = () => Promise<Reading>;

/** What a page holds once everything that nobody needs is gone. */
export async function gaugeOf(page: Page): Promise<Gauge> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    // What was removed is still painted.
    await page.evaluate(twoFrames);
    // What the browser keeps for its console: each failed request.
    await session.send('Runtime.discardConsoleEntries');
    await session.send('Log.clear').catch(() => undefined);
    // Twice: what is freed the first time may have held something.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize: heap} = await session.send('Runtime.getHeapUsage');
    const {nodes, listeners} = await countsOf(session);
    return {heap, nodes, listeners};
  };
}

// Always the same function: the browser keeps each that is new.
const twoFrames = () =>
  new Promise<void>(painted => {
    requestAnimationFrame(() => requestAnimationFrame(() => painted()));
  });

async function countsOf(session: CDPSession) {
  const {metrics} = await session.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({name}) => name === wanted)?.value ?? NaN;
  return {nodes: value('Nodes'), listeners: value('JSEventListeners')};
}

/** What a series grows by at each step: the slope of the line of least squares. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return covariance / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
