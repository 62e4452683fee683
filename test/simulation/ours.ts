import {Subject} from 'rxjs';
import type {Progress} from '../../src/dialog/conversation.js';
import type {Intent} from '../../src/dialog/intents.js';
import {runDialog} from '../../src/dialog/run-dialog.js';
import {defaultTiming} from '../../src/dialog/timing.js';
import type {Chat, Page, Policy, Settle} from './policy.js';
import {nameOf, portsOf, servers} from './ports.js';

/** The core of this project, as it is. */
export const ours: Policy = {name: 'this chatbox', open};

function open(page: Page): Chat {
  const intents$ = new Subject<Intent>();
  const settles: Settle[] = [];
  const seen: Progress[] = [];
  const shown = runDialog(intents$, portsOf(page), {
    servers,
    timing: defaultTiming,
    welcome: () => null,
  }).subscribe(({turns}) => {
    turns.forEach(({progress}, index) => {
      if (progress === seen[index]) return;
      seen[index] = progress;
      if (progress.is === 'answered') settles[index]?.(nameOf(progress.by));
      if (progress.is === 'refused' || progress.is === 'unsent') settles[index]?.(null);
    });
  });
  return {
    type: () => intents$.next({wants: 'warm-up'}),
    ask(index, settle) {
      settles[index] = settle;
      intents$.next({wants: 'ask', text: String(index)});
    },
    leave: () => shown.unsubscribe(),
  };
}
