import type {Turn} from '../../src/core/types.js';
import type {Failure} from '../../src/core/failure.js';
import type {Intent} from '../../src/core/intents.js';
import type {PageEvent} from '../../src/core/ports.js';
import type {Routing} from '../../src/core/failover/routing.js';

export type Name = 'main' | 'backup';

export const MAIN = 'https://main.example/servlet/api/';
export const BACKUP = 'https://backup.example/servlet/api/';
export const url: Record<Name, string> = {main: MAIN, backup: BACKUP};
export const nameOf = (server: string): Name => (server === MAIN ? 'main' : 'backup');

/** Letters of an intent drawing. */
export const intents: Record<string, Intent> = {
  o: {type: 'recall'},
  k: {type: 'warm-up'},
  e: {type: 'ask', text: 'one'},
  f: {type: 'ask', text: 'two'},
  g: {type: 'ask', text: 'three'},
  n: {type: 'try-now'},
  y: {type: 'send-again', question: {id: 'q1', text: 'one'}},
  r: {type: 'restart'},
  d: {type: 'ask', text: 'one', unsafe: true},
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
  }[progress.type];
  return on === 'backup' ? small.toUpperCase() : small;
}

export const failing = {
  net: {type: 'unreachable'},
  offline: {type: 'offline'},
  html: {type: 'unreadable', because: 'HTML'},
} as const satisfies Record<string, Failure>;
export const status = (code: number, retryAfter?: number): Failure => ({
  type: 'refused',
  status: code,
  ...(retryAfter !== undefined && {retryAfter}),
});

export const on = (server: Name, contextId: string, usedAt = 0, epoch = 1): Routing => ({
  epoch,
  dialog: {server: url[server], contextId, usedAt},
  health: {},
});
