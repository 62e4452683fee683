import {expect} from 'chai';
import {asyncScheduler, catchError, EMPTY, map, of, timer} from 'rxjs';
import type {DialogContext} from '../../../src/core/context.js';
import {CallFailed, failureOf, type Failure} from '../../../src/core/failure.js';
import {deadline, unlessSuspended} from '../../../src/core/deadline.js';
import {defaultTiming as timing} from '../../../src/core/timing.js';
import {failing, stage, status} from '../../support/stage.js';

/** A desk on which the page does not run for a while: the timers do not notice, the clock does. */
function deskThatSleeps(at: number, ms: number): DialogContext {
  let slept = 0;
  timer(at).subscribe(() => {
    slept = ms;
  });
  return {timing, page$: EMPTY, uptime: () => asyncScheduler.now() + slept} as unknown as DialogContext;
}

describe('a deadline', () => {
  for (const [what, slept, over] of [
    ['ends in time on a page that runs', 0, '100ms'],
    ['ends in time when a timer is late by a second, as timers are', 1000, '100ms'],
    ['begins anew, for the time of a probe, on a page that did not run', 1001, '2100ms'],
  ] as const) {
    it(what, () => {
      stage(({expectObservable}) => {
        const over$ = deadline(100, deskThatSleeps(50, slept), 2000).pipe(map(() => 'o'));
        expectObservable(over$).toBe(`${over} (o|)`);
      });
    });
  }

  for (const [event, over] of [
    ['online', '2050ms'],
    ['visible', '100ms'],
    ['back', '100ms'],
  ] as const) {
    it(`${event === 'online' ? 'begins anew' : 'goes on'} when the page is ${event}`, () => {
      stage(({cold, expectObservable}) => {
        const page$ = cold('50ms e', {e: event});
        const context = {...deskThatSleeps(0, 0), page$};
        expectObservable(deadline(100, context, 2000).pipe(map(() => 'o'))).toBe(`${over} (o|)`);
      });
    });
  }
});

describe('a call of a page', () => {
  const failureAfter = (at: string, slept: number, failure: Failure, expected: Failure) => {
    stage(({cold, expectObservable}) => {
      const call$ = cold(`${at} #`, {}, new CallFailed(failure));
      const failure$ = call$.pipe(
        unlessSuspended(deskThatSleeps(1200, slept)),
        map(() => undefined),
        catchError((error: unknown) => of(failureOf(error))),
      );
      expectObservable(failure$).toBe(`${at} (f|)`, {f: expected});
    });
  };

  it('that runs fails as it fails, however long it took', () => {
    failureAfter('500ms', 0, failing.net, failing.net);
    failureAfter('30s', 0, failing.net, failing.net);
  });

  it('that slept proves nothing when the network is gone as it wakes up', () => {
    failureAfter('1500ms', 1500, failing.net, failing.net);
    failureAfter('1500ms', 1501, failing.net, {type: 'suspended'});
  });

  it('that slept fails as it fails when a server spoke', () => {
    failureAfter('1500ms', 60_000, status(500), status(500));
  });

  it('that slept, and has run again since, is a call of a page that runs', () => {
    // It woke up at 2 s, when its pulse came.
    failureAfter('4s', 60_000, failing.net, {type: 'suspended'});
    failureAfter('4001ms', 60_000, failing.net, failing.net);
  });

  it('that slept keeps what the platform said', () => {
    stage(({cold, flush}) => {
      const cause = new CallFailed(failing.net);
      const errors: unknown[] = [];
      cold('1500ms #', {}, cause)
        .pipe(unlessSuspended(deskThatSleeps(1200, 60_000)))
        .subscribe({
          error: (error: unknown) => {
            errors.push(error);
          },
        });
      flush();
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({cause});
    });
  });

  it('passes an answer on, and ends with it', () => {
    stage(({cold, expectObservable}) => {
      const answer$ = cold('5ms a|').pipe(unlessSuspended(deskThatSleeps(1, 60_000)));
      expectObservable(answer$).toBe('5ms (a|)');
    });
  });
});
