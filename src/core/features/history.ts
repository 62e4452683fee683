import {connect, exhaustMap, filter, map, merge, of, switchMap, take, takeUntil, type Observable} from 'rxjs';
import {secondaryRequest} from './secondary-request.js';
import type {DialogContext} from '../context.js';
import type {DialogEvent} from '../events.js';
import {pageHide$} from '../page-leave.js';
import {welcome} from './welcome.js';
import {expireIdleDialog} from '../failover/idle-dialog.js';
import {only} from '../intents.js';

type Recalled = DialogEvent & {type: 'recalled'};

const isSaid = (event: Recalled | null): event is Recalled => event !== null && event.interactions.length > 0;

/**
 * The first time the window opens, the dialog's server tells what was said before this page was loaded. Where nothing
 * was, the bot begins, unless the visitor has: the first question does not wait.
 */
export function loadHistory(context: DialogContext): Observable<DialogEvent> {
  const {intents$, router, transport} = context;
  const history$ = secondaryRequest((by, contextId) => {
    const {epoch} = router.routing();
    return transport
      .history(by, contextId)
      .pipe(map((interactions): Recalled => ({type: 'recalled', interactions, by, epoch})));
  }, context);
  return only(intents$, 'recall').pipe(
    take(1),
    exhaustMap(() => expireIdleDialog(context)),
    switchMap(() => (router.dialog() === null ? of(null) : history$)),
    connect(found$ =>
      merge(
        found$.pipe(filter(isSaid)),
        found$.pipe(
          filter(found => !isSaid(found)),
          switchMap(() => welcome(context)),
          takeUntil(merge(only(intents$, 'ask'), pageHide$(context))),
        ),
      ),
    ),
  );
}
