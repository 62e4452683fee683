import {expect} from 'chai';
import {
  asyncScheduler,
  concat,
  defer,
  distinctUntilChanged,
  EMPTY,
  filter,
  from,
  map,
  NEVER,
  of,
  share,
  type Observable,
} from 'rxjs';
import {TestScheduler, type RunHelpers} from 'rxjs/testing';
import type {SecondaryApi} from '../../src/core/features/secondary-api.js';
import type {Answer, Interaction, Question, Turn} from '../../src/core/types.js';
import type {Feature} from '../../src/core/context.js';
import {CallFailed, type Failure} from '../../src/core/failure.js';
import type {Diagnostic} from '../../src/core/diagnostics.js';
import type {DialogEvent} from '../../src/core/events.js';
import type {Intent} from '../../src/core/intents.js';
import type {Ports} from '../../src/core/ports.js';
import type {Routing} from '../../src/core/failover/routing.js';
import {runDialog} from '../../src/core/run-dialog.js';
import type {DialogState} from '../../src/core/state.js';
import {defaultTiming, type Timing} from '../../src/core/timing.js';
import type {PendingQuestion} from '../../src/core/question/pending-questions.js';
import {
  BACKUP,
  failing,
  intents,
  letter,
  MAIN,
  nameOf,
  on,
  pageEvents,
  status,
  type Name,
} from './letters.js';

export {BACKUP, failing, MAIN, on, status, type Name};

type ColdObservable<T> = ReturnType<RunHelpers['cold']> & Observable<T>;

export interface Stage extends RunHelpers {
  /** Draws the next answers of a server: `a` answers, `#` fails. Calls nobody drew are errors of the test. */
  readonly talk: (
    server: Name,
    drawing: string,
    failure?: Failure,
    contextId?: string | null,
    html?: string,
  ) => ColdObservable<Answer>;
  readonly status: (server: Name, drawing: string, failure?: Failure) => ColdObservable<unknown>;
  readonly history: (
    server: Name,
    drawing: string,
    failure?: Failure,
    said?: readonly Interaction[],
  ) => ColdObservable<readonly Interaction[]>;
  readonly available: (server: Name, drawing: string, isKept?: boolean) => ColdObservable<boolean>;
  /** Draws the next answer of a server to a secondary call: `a` is what it says. */
  readonly secondary: (
    call: keyof SecondaryApi,
    server: Name,
    drawing: string,
    said?: unknown,
    failure?: Failure,
  ) => ColdObservable<unknown>;
  /** For features: their calls are drawn, too. */
  readonly secondaryApi: SecondaryApi;
  /** Starts the dialog; the drawing says what the visitor wants, and when. */
  readonly play: (
    drawing: string,
    options?: {
      only?: Name;
      timing?: Partial<Timing>;
      page?: string;
      told?: Observable<DialogEvent>;
      tell?: (event: DialogEvent) => void;
      changed?: string;
      forgotten?: string;
      welcome?: string;
      features?: readonly Feature[];
      /** More letters. */
      intents?: Readonly<Record<string, Intent>>;
    },
  ) => Observable<DialogState>;
  /** The progress of the n-th question as letters; the moment in the queue is left out. */
  readonly progress: (states$: Observable<DialogState>, index?: number) => Observable<string>;
  /** Every call, in order: `talk main -`, `talk main main-1`, `status backup`. */
  readonly calls: readonly string[];
  /** What the servers were asked to answer, at each sending. */
  readonly sent: readonly Question[];
  /** What was stored, without what only counted a probe. */
  readonly stored: Routing[];
  /** What the other tabs were told. */
  readonly told: DialogEvent[];
  readonly reported: Diagnostic[];
  /** The unsettled questions of this tab. */
  pendingQuestions: readonly PendingQuestion[];
  /** The exchanges that were seen in this tab. */
  transcript: readonly Turn[];
  /** When nobody else takes care of a question. */
  own$: Observable<unknown>;
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
  const undrawn: string[] = [];
  scheduler.run(helpers => {
    scene(newStage(helpers, undrawn));
  });
  // The core takes the error for an answer that it cannot read.
  expect(undrawn, 'calls that nobody drew').to.deep.equal([]);
}

function newStage(helpers: RunHelpers, undrawn: string[]): Stage {
  const calls: string[] = [];
  const sent: Question[] = [];
  const stored: Routing[] = [];
  const told: DialogEvent[] = [];
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
    if (observable === undefined) {
      undrawn.push(key);
      throw new Error(`nobody drew "${key}" (calls: ${calls.join(', ')})`);
    }
    return observable as Observable<T>;
  };
  const cold = <T>(drawing: string, value: T, failure?: Failure) =>
    helpers.cold(drawing, {a: value}, failure && new CallFailed(failure)) as unknown as ColdObservable<T>;

  const stage: Stage = {
    ...helpers,
    calls,
    sent,
    stored,
    told,
    reported,
    pendingQuestions: [],
    transcript: [],
    turn$: of(null),
    // It is never given up while its owner lives.
    own$: concat(of(null), NEVER),
    random: 0.5,
    uptime: at => at,
    talk(server, drawing, failure, contextId = `${server}-1`, html = `<p>${server}</p>`) {
      const observable = cold<Answer>(drawing, {html, contextId}, failure);
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
    secondary(call, server, drawing, said, failure) {
      const observable = cold(drawing, said ?? null, failure);
      draw(call, server, observable);
      return observable;
    },
    secondaryApi: {
      topQuestions: (server, count) => next('topQuestions', server, ` ${String(count)}`),
      suggestions: (server, text) => next('suggestions', server, ` ${text}`),
      rate: (server, contextId, {type}) => next('rate', server, ` ${contextId} ${type}`),
      setVariable: (server, contextId, name, value) =>
        next('setVariable', server, ` ${contextId} ${name}=${value}`),
    },
    remember(routing) {
      remembered = routing;
    },
    play(drawing, options = {}) {
      const drawnOr = (drawing?: string) => (drawing === undefined ? EMPTY : helpers.hot(drawing));
      const ports: Ports = {
        transport: {
          status: (server, details) => next('status', server, details === true ? ' details' : ''),
          talk(server, question, contextId) {
            sent.push(question);
            return next('talk', server, ` ${contextId ?? '-'}`);
          },
          history: (server, contextId) => next('history', server, ` ${contextId}`),
          available: (server, contextId) => next('available', server, ` ${contextId}`),
        },
        store: {
          read: () => remembered,
          change(step) {
            const before = remembered;
            remembered = step(before);
            if (remembered.probes === before?.probes) stored.push(remembered);
            return of(remembered);
          },
          forget() {},
          changed$: drawnOr(options.changed),
        },
        tabs: {
          tell(event) {
            told.push(event);
            options.tell?.(event);
          },
          told$: options.told ?? EMPTY,
          lock$: defer(() => stage.turn$),
        },
        pendingQuestions: {
          read: () => stage.pendingQuestions,
          write: questions => (stage.pendingQuestions = questions),
          own: () => defer(() => stage.own$),
        },
        transcript: {
          read: () => stage.transcript,
          write: turns => (stage.transcript = turns),
        },
        forgotten$: drawnOr(options.forgotten),
        page$: options.page === undefined ? EMPTY : helpers.hot(options.page, pageEvents),
        newId: () => `q${String(++ids)}`,
        random: () => stage.random,
        uptime: () => stage.uptime(asyncScheduler.now()),
        report: diagnostic => reported.push(diagnostic),
      };
      const servers = options.only === 'main' ? {main: MAIN} : {main: MAIN, backup: BACKUP};
      // Doubts are drawn where they are the subject.
      const timing = {...defaultTiming, probeAfter: 1e9, ...options.timing};
      const intents$ = helpers.hot(drawing, {...intents, ...options.intents});
      const welcome = () => options.welcome ?? null;
      const features$ = from(options.features ?? []);
      return runDialog(intents$, ports, {servers, timing, welcome, features$}).pipe(share());
    },
    progress: (states$, index = 0) =>
      states$.pipe(
        map(state => state.turns[index]),
        filter(turn => turn !== undefined && turn.progress.type !== 'queued'),
        map(turn => letter(turn as Turn)),
        distinctUntilChanged(),
      ),
  };
  return stage;
}
