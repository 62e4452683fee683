import {
  defer,
  distinctUntilChanged,
  filter,
  finalize,
  ignoreElements,
  map,
  merge,
  NEVER,
  share,
  skip,
  startWith,
  switchMap,
  take,
  takeUntil,
  takeWhile,
  tap,
  throwError,
  type Observable,
} from 'rxjs';
import {now} from '../clock.js';
import type {Question} from '../types.js';
import {deadline, unlessSuspended} from '../deadline.js';
import type {DialogContext} from '../context.js';
import {CallFailed, failureOf, type Failure} from '../failure.js';
import type {DialogEvent} from '../events.js';
import type {Router} from '../failover/router.js';
import {contextFor} from '../failover/routing.js';
import type {ServerUrl} from '../servers.js';
import {watchServer, type Contact} from '../failover/watchdog.js';

/**
 * Sends a question to one server, once. Two things end it: the server is dead, or the answer is late. The dialog is
 * stored before the answer is emitted; it moves only now, because the server has answered.
 *
 * @param number 1 for the first attempt of the question
 * @param longest the deadline of a server that is alive, ms
 */
export function attempt(
  question: Question,
  server: ServerUrl,
  number: number,
  longest: number,
  context: DialogContext,
): Observable<DialogEvent> {
  const {router, transport, uptime, report} = context;
  const {id} = question;
  const about = {server, questionId: id, attempt: number};

  return defer(() => {
    const routing = router.routing();
    const {epoch} = routing;
    const sent = contextFor(routing, server);
    const sentAt = uptime();
    let isOut = true;
    report({type: 'talk.sent', ...about});

    const contact$ = watchServer(server, sentAt, context).pipe(share());
    const answer$ = merge(
      transport.talk(server, question, sent).pipe(unlessSuspended(context)),
      outOfTime(contact$, longest, sentAt, context).pipe(
        switchMap(failure => throwError(() => new CallFailed(failure))),
      ),
      deathOf(server, router),
    ).pipe(
      take(1),
      tap({
        next: () => {
          isOut = false;
          report({type: 'talk.answered', ...about, ms: uptime() - sentAt});
        },
        error: error => {
          isOut = false;
          report({type: 'talk.failed', ...about, ms: uptime() - sentAt, failure: failureOf(error)});
        },
      }),
      switchMap(answer => {
        const {contextId} = answer;
        return router.learn({type: 'answered', server, epoch, sent, contextId, at: now()}).pipe(
          map(({dialog, ...stored}): DialogEvent => {
            const isItsDialog = dialog?.server === server && dialog.contextId === (contextId ?? sent);
            const dialogOfAnswer = isItsDialog ? stored.epoch : epoch;
            return {type: 'answered', id, question, answer, by: server, epoch: dialogOfAnswer};
          }),
        );
      }),
      finalize(() => {
        if (isOut) report({type: 'talk.aborted', ...about});
      }),
    );
    return merge(answer$, stalls(id, server, contact$)).pipe(
      takeWhile(({type}) => type !== 'answered', true),
    );
  });
}

/**
 * The deadline of an answer. It stands still while no server answers, and begins anew when one does: that was
 * the visitor's own network, after which a connection may wait as long again for its retransmission, and only then the
 * server has the question. After a gap that is longer than the deadline, the question is sent again instead.
 */
function outOfTime(
  contact$: Observable<Contact>,
  longest: number,
  sentAt: number,
  context: DialogContext,
): Observable<Failure> {
  let contact: Contact = 'heard';
  const isLost$ = contact$.pipe(
    tap(now => {
      contact = now;
    }),
    filter(now => now !== 'asked'),
    map(now => now === 'lost'),
    startWith(false),
    distinctUntilChanged(),
  );
  const passed = (): number => context.uptime() - sentAt;
  // At the deadline a probe may be unanswered: that could be the next gap.
  const isHeard$ = defer(() => contact$.pipe(startWith(contact))).pipe(filter(now => now === 'heard'));
  const late$ = isLost$.pipe(
    switchMap(isLost => (isLost ? NEVER : deadline(longest + passed(), context))),
    switchMap(() => isHeard$.pipe(takeUntil(contact$.pipe(filter(now => now === 'lost'))))),
    map((): Failure => ({type: 'late', after: passed()})),
  );
  const gap$ = isLost$.pipe(
    skip(1),
    filter(isLost => !isLost && passed() > longest),
  );
  const longestGap$ = isLost$.pipe(
    switchMap(isLost => (isLost ? deadline(context.timing.retryFor, context) : NEVER)),
  );
  const offline$ = merge(gap$, longestGap$).pipe(map((): Failure => ({type: 'offline'})));
  return merge(offline$, late$).pipe(take(1));
}

/** Emits `stalled` when no server answers any more, and `slow` when one does again. */
const stalls = (id: string, to: ServerUrl, contact$: Observable<Contact>): Observable<DialogEvent> =>
  contact$.pipe(
    filter(contact => contact !== 'asked'),
    startWith<Contact>('heard'),
    distinctUntilChanged(),
    filter((contact, index) => contact === 'lost' || index > 0),
    map((contact): DialogEvent => ({type: contact === 'lost' ? 'stalled' : 'slow', id, to})),
  );

/** Raises the failure that a later probe finds, if it means that the server is dead. */
const deathOf = (server: ServerUrl, {events$}: Router): Observable<never> =>
  events$.pipe(
    tap(event => {
      if (event.type !== 'failed' || event.server !== server || event.by !== 'probe') return;
      if (event.failure.type === 'silent' || event.failure.type === 'down')
        throw new CallFailed(event.failure);
    }),
    ignoreElements(),
  );
