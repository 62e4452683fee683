import type {Turn} from '../../src/dialog/conversation.js';
import type {Failure} from '../../src/dialog/failure.js';
import type {Intent} from '../../src/dialog/intents.js';
import type {PageEvent} from '../../src/dialog/ports.js';
import type {Routing} from '../../src/dialog/routing.js';

export type Name = 'main' | 'backup';

export const MAIN = 'https://main.example/servlet/api/';
export const BACKUP = 'https://backup.example/servlet/api/';
export const url: Record<Name, string> = {main: MAIN, backup: BACKUP};
export const nameOf = (server: string): Name => (server === MAIN ? 'main' : 'backup');

/** Letters of an intent drawing. */
export const intents: Record<string, Intent> = {
  o: {wants: 'recall'},
  k: {wants: 'warm-up'},
  e: {wants: 'ask', text: 'one'},
  f: {wants: 'ask', text: 'two'},
  g: {wants: 'ask', text: 'three'},
  n: {wants: 'try-now'},
  y: {wants: 'send-again', question: {id: 'q1', text: 'one'}},
  r: {wants: 'restart'},
  d: {wants: 'ask', text: 'one', unsafe: true},
};

/** Letters of a page drawing. */
export const pageEvents: Record<string, PageEvent> = {l: 'left', b: 'back', o: 'online', v: 'visible'};

/** Letters of a progress drawing: small for main, capital for the backup. */
export function letter({progress}: Turn): string {
  const on =
    'to' in progress ? nameOf(progress.to) : 'by' in progress && progress.by ? nameOf(progress.by) : 'main';
  const small = {
    queued: 'q',
    sent: 's',
    slow: 'l',
    stalled: 't',
    moved: 'm',
    waiting: 'w',
    answered: 'a',
    refused: 'x',
    unsent: 'u',
  }[progress.is];
  return on === 'backup' ? small.toUpperCase() : small;
}

export const failing = {
  net: {is: 'unreachable'},
  offline: {is: 'offline'},
  html: {is: 'unreadable', because: 'HTML'},
} as const satisfies Record<string, Failure>;
export const status = (code: number, retryAfter?: number): Failure => ({
  is: 'refused',
  status: code,
  ...(retryAfter !== undefined && {retryAfter}),
});

export const on = (server: Name, contextId: string, usedAt = 0, epoch = 1): Routing => ({
  epoch,
  dialog: {server: url[server], contextId, usedAt},
  health: {},
});
