import {expect} from '@open-wc/testing';
import {
  asyncScheduler,
  defer,
  distinctUntilChanged,
  EMPTY,
  filter,
  map,
  of,
  share,
  type Observable,
} from 'rxjs';
import {TestScheduler, type RunHelpers} from 'rxjs/testing';
import type {Answer, Interaction, Turn} from '../../src/dialog/conversation.js';
import {CallFailed, type Failure} from '../../src/dialog/failure.js';
import type {Diagnostic} from '../../src/dialog/diagnostics.js';
import type {Fact} from '../../src/dialog/facts.js';
import type {Intent} from '../../src/dialog/intents.js';
import type {PageEvent, Ports} from '../../src/dialog/ports.js';
import type {Routing} from '../../src/dialog/routing.js';
import {runDialog} from '../../src/dialog/run-dialog.js';
import type {DialogState} from '../../src/dialog/state.js';
import {defaultTiming, type Timing} from '../../src/dialog/timing.js';
import type {Unsettled} from '../../src/dialog/unsettled.js';

export type Name = 'main' | 'backup';
type ColdObservable<T> = ReturnType<RunHelpers['cold']> & Observable<T>;

export const MAIN = 'https://main.example/servlet/api/';
export const BACKUP = 'https://backup.example/servlet/api/';
const url: Record<Name, string> = {main: MAIN, backup: BACKUP};
const nameOf = (server: string): Name => (server === MAIN ? 'main' : 'backup');

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

/** Letters of an intent drawing. */
const intents: Record<string, Intent> = {
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
const pageEvents: Record<string, PageEvent> = {l: 'left', b: 'back', o: 'online', v: 'visible'};

/** Letters of a progress drawing: small for main, capital for the backup. */
function letter({progress}: Turn): string {
  const on =
    'to' in progress ? nameOf(progress.to) : 'by' in progress && progress.by ? nameOf(progress.by) : 'main';
  const small = {
    queued: 'q',
    sent: 's',
    slow: 'l',
    moved: 'm',
    waiting: 'w',
    answered: 'a',
    refused: 'x',
    unsent: 'u',
  }[progress.is];
  return on === 'backup' ? small.toUpperCase() : small;
}

export interface Stage extends RunHelpers {
  /** Draws the next answers of a server: `a` answers, `#` fails. Calls nobody drew are errors of the test. */
  readonly talk: (
    server: Name,
    drawing: string,
    failure?: Failure,
    contextId?: string | null,
  ) => ColdObservable<Answer>;
  readonly status: (server: Name, drawing: string, failure?: Failure) => ColdObservable<unknown>;
  readonly history: (
    server: Name,
    drawing: string,
    failure?: Failure,
    said?: readonly Interaction[],
  ) => ColdObservable<readonly Interaction[]>;
  readonly available: (server: Name, drawing: string, isKept?: boolean) => ColdObservable<boolean>;
  /** Starts the dialog; the drawing says what the visitor wants, and when. */
  readonly play: (
    drawing: string,
    options?: {
      only?: Name;
      timing?: Partial<Timing>;
      page?: string;
      told?: Observable<Fact>;
      changed?: string;
    },
  ) => Observable<DialogState>;
  /** The progress of the n-th question as letters; the moment in the queue is left out. */
  readonly progress: (states$: Observable<DialogState>, index?: number) => Observable<string>;
  /** Every call, in order: `talk main -`, `talk main main-1`, `status backup`. */
  readonly calls: readonly string[];
  /** What was stored, without what only spent the budget. */
  readonly stored: Routing[];
  /** What the other tabs were told. */
  readonly told: Fact[];
  readonly reported: Diagnostic[];
  /** The unsettled questions of this tab. */
  unsettled: readonly Unsettled[];
  /** What the store holds when the dialog opens, or from now on. */
  remember(routing: Routing | undefined): void;
  /** When no other tab is beginning a dialog. */
  turn$: Observable<unknown>;
  random: number;
  /** What the clock that nobody can set shows at a virtual time. */
  uptime: (at: number) => number;
}

export function stage(scene: (stage: Stage) => void): void {
  const scheduler = new TestScheduler((actual, expected) => {
    expect(actual).to.deep.equal(expected);
  });
  scheduler.run(helpers => {
    scene(newStage(helpers));
  });
}

function newStage(helpers: RunHelpers): Stage {
  const calls: string[] = [];
  const stored: Routing[] = [];
  const told: Fact[] = [];
  const reported: Diagnostic[] = [];
  const drawn = new Map<string, Observable<unknown>[]>();
  let remembered: Routing | undefined;
  let ids = 0;

  const draw = (call: string, server: Name, observable: Observable<unknown>): void => {
    const key = `${call} ${server}`;
    drawn.set(key, [...(drawn.get(key) ?? []), observable]);
  };
  const next = <T>(call: string, server: string, note = ''): Observable<T> => {
    const key = `${call} ${nameOf(server)}`;
    calls.push(key + note);
    const observable = drawn.get(key)?.shift();
    if (observable === undefined) throw new Error(`nobody drew "${key}" (calls: ${calls.join(', ')})`);
    return observable as Observable<T>;
  };
  const cold = <T>(drawing: string, value: T, failure?: Failure) =>
    helpers.cold(drawing, {a: value}, failure && new CallFailed(failure)) as unknown as ColdObservable<T>;

  const stage: Stage = {
    ...helpers,
    calls,
    stored,
    told,
    reported,
    unsettled: [],
    turn$: of(null),
    random: 0.5,
    uptime: at => at,
    talk(server, drawing, failure, contextId = `${server}-1`) {
      const observable = cold<Answer>(drawing, {html: `<p>${server}</p>`, contextId}, failure);
      draw('talk', server, observable);
      return observable;
    },
    status(server, drawing, failure) {
      const observable = cold<unknown>(drawing, 'Ok', failure);
      draw('status', server, observable);
      return observable;
    },
    history(server, drawing, failure, said = [{question: 'before', html: '<p>then</p>'}]) {
      const observable = cold(drawing, said, failure);
      draw('history', server, observable);
      return observable;
    },
    available(server, drawing, isKept = true) {
      const observable = cold(drawing, isKept);
      draw('available', server, observable);
      return observable;
    },
    remember(routing) {
      remembered = routing;
    },
    play(drawing, options = {}) {
      const ports: Ports = {
        transport: {
          status: (server, details) => next('status', server, details === true ? ' details' : ''),
          talk: (server, _, contextId) => next('talk', server, ` ${contextId ?? '-'}`),
          history: (server, contextId) => next('history', server, ` ${contextId}`),
          available: (server, contextId) => next('available', server, ` ${contextId}`),
        },
        store: {
          read: () => remembered,
          change(step) {
            const before = remembered;
            remembered = step(before);
            if (remembered.spent === before?.spent) stored.push(remembered);
            return of(remembered);
          },
          changed$: options.changed === undefined ? EMPTY : helpers.hot(options.changed),
        },
        tabs: {tell: fact => told.push(fact), told$: options.told ?? EMPTY, turn$: defer(() => stage.turn$)},
        unsettled: {
          read: () => stage.unsettled,
          write(questions) {
            stage.unsettled = questions;
          },
        },
        page$: options.page === undefined ? EMPTY : helpers.hot(options.page, pageEvents),
        newId: () => `q${String(++ids)}`,
        random: () => stage.random,
        uptime: () => stage.uptime(asyncScheduler.now()),
        report: diagnostic => reported.push(diagnostic),
      };
      const servers = options.only === 'main' ? {main: MAIN} : {main: MAIN, backup: BACKUP};
      // Doubts are drawn where they are the subject.
      const timing = {...defaultTiming, doubt: 1e9, ...options.timing};
      return runDialog(helpers.hot(drawing, intents), ports, {servers, timing}).pipe(share());
    },
    progress: (states$, index = 0) =>
      states$.pipe(
        map(state => state.turns[index]),
        filter(turn => turn !== undefined && turn.progress.is !== 'queued'),
        map(turn => letter(turn as Turn)),
        distinctUntilChanged(),
      ),
  };
  return stage;
}

export const on = (server: Name, contextId: string, usedAt = 0, epoch = 1): Routing => ({
  epoch,
  dialog: {server: url[server], contextId, usedAt},
  health: {},
});
