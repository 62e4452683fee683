import {asyncScheduler} from 'rxjs';

/** ms since 1970, by the scheduler's clock: virtual inside `TestScheduler.run`. */
export const now = (): number => asyncScheduler.now();
