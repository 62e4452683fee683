import {Subject} from 'rxjs';
import type {Progress} from '../../../src/core/types.js';
import type {Intent} from '../../../src/core/intents.js';
import {runDialog} from '../../../src/core/run-dialog.js';
import {defaultTiming} from '../../../src/core/timing.js';
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
      if (progress.type === 'answered') settles[index]?.(nameOf(progress.by));
      if (progress.type === 'refused' || progress.type === 'unsent') settles[index]?.(null);
    });
  });
  return {
    type: () => intents$.next({type: 'warm-up'}),
    ask(index, settle) {
      settles[index] = settle;
      intents$.next({type: 'ask', text: String(index)});
    },
    leave: () => shown.unsubscribe(),
  };
}
