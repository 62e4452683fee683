/** ms since 1970, by the scheduler's clock: virtual inside `TestScheduler.run`. */
export declare const now: () => number;
