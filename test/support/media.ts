/**
 * Whether the engine can be told while it runs what its visitor prefers, or that it prints. Of those that a system brings,
 * only Chromium can: the drivers of the others refuse, and the server logs a stack trace for it, even if the test goes on.
 */
export const canEmulateMedia = navigator.userAgent.includes('Chrome');
