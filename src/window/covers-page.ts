/** Returns true if the window covers the page, by the rule of window-styles.ts. */
export const coversPage = (mode: string): boolean =>
  mode === 'full' || (mode !== 'inline' && matchMedia('(width < 480px), (height < 480px)').matches);
