import {
  concat,
  defer,
  distinctUntilChanged,
  filter,
  ignoreElements,
  map,
  merge,
  of,
  startWith,
  switchMap,
  tap,
  timer,
  type Observable,
} from 'rxjs';
import {deadline} from '../deadline.js';
import type {DialogContext} from '../context.js';
import {inquire, isAnswer, learnOutcome, probe, type Finding} from './probe.js';
import type {ServerUrl} from '../servers.js';

/** Parts of a probe’s deadline: the other server is asked after so much silence… */
const silentFor = 1 / 4;
/** …and never before a server that lives has had so much time to say so. */
const headStart = 1 / 16;

/** The state of the visitor's network: `asked` while no server has answered yet, `lost` when that takes too long. */
export type Contact = 'heard' | 'asked' | 'lost';

/**
 * Watches the server of a question that is out. When it is silent, its status is asked, with details, again and
 * again. Any answer means that it lives, whatever its status and however late it comes; it is dead if it says that its
 * dialog application is down, or if it is silent while the other server answers, and that counts against it. Silence on both sides is
 * the visitor's own network: nothing counts against a server.
 *
 * @param sentAt when the question left, ms of uptime
 */
export function watchServer(server: ServerUrl, sentAt: number, context: DialogContext): Observable<Contact> {
  const {timing, page$, uptime} = context;
  const {probe: longest, probeInterval: again} = timing;
  const ask = (asked: ServerUrl) => probe(asked, context, true);

  /** @param since the first request without an answer: the question, later a probe */
  const contactSince = (since: number): Observable<Contact> => {
    const otherAfter = Math.max(since + longest * silentFor - uptime(), longest * headStart);
    return inquire(server, {longest, since, otherAfter, again, ask, believes: isAnswer}, context).pipe(
      tap(({outcome}) => {
        if (outcome !== undefined) learnOutcome(server, outcome, context);
      }),
      map(contactOf),
      distinctUntilChanged(),
      switchMap(contact => {
        const lost$ = deadline(longest, context).pipe(map((): Contact => 'lost'));
        return contact === 'asked' ? lost$.pipe(startWith(contact)) : of(contact);
      }),
    );
  };
  const anew$ = defer(() => contactSince(uptime()));
  const later$: Observable<Contact> = defer(() => concat(timer(again).pipe(ignoreElements()), anew$, later$));
  return concat(
    timer(timing.probeAfter).pipe(ignoreElements()),
    merge(
      of(
        concat(
          defer(() => contactSince(sentAt)),
          later$,
        ),
      ),
      page$.pipe(
        filter(event => event === 'online'),
        map(() => concat(anew$, later$)),
      ),
    ).pipe(switchMap(contact$ => contact$)),
  );
}

const contactOf = ({silence: {asked, otherAnswer}, outcome}: Finding): Contact =>
  outcome !== undefined || otherAnswer !== undefined || asked.length === 0 ? 'heard' : 'asked';
