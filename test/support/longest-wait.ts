interface Configured {
  readonly __WTR_CONFIG__?: {readonly testFrameworkConfig?: {readonly timeout?: string}};
}

const {timeout = 10_000} = (globalThis as Configured).__WTR_CONFIG__?.testFrameworkConfig ?? {};

/** Whoever waits gives up before the test does, and so can say for what; ms. */
export const longestWait = 0.8 * Number(timeout);
