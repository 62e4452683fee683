/** Shows a step of `ms` that ends now on the page's timeline. Only the last of each name is kept; observers see all. */
export function measure(name: string, ms: number, detail: unknown): void {
  try {
    performance.clearMeasures(name);
    const end = performance.now();
    performance.measure(name, {start: end - ms, end, detail});
  } catch {
    // Monitoring is no reason to fail.
  }
}
