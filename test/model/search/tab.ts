import {of, Subject, timer, type Observable, type Subscription} from 'rxjs';
import type {Diagnostic} from '../../../src/core/diagnostics.js';
import type {Turn} from '../../../src/core/types.js';
import type {Intent} from '../../../src/core/intents.js';
import type {PageEvent, Ports} from '../../../src/core/ports.js';
import {runDialog} from '../../../src/core/run-dialog.js';
import type {DialogState} from '../../../src/core/state.js';
import {defaultTiming, type Timing} from '../../../src/core/timing.js';
import type {PendingQuestion} from '../../../src/core/question/pending-questions.js';
import {urls, type Net} from './net.js';
import type {Options} from './options.js';
import type {Site} from './site.js';
import type {VirtualClock} from '../../support/virtual-clock.js';

/** The world, as a tab needs it. */
export interface Surroundings {
  readonly options: Options;
  readonly clock: VirtualClock;
  readonly net: Net;
  readonly site: Site;
  readonly newId: () => string;
  readonly random: () => number;
  hear(tab: Tab, diagnostic: Diagnostic): void;
  see(tab: Tab, before: DialogState, after: DialogState): void;
}

/** A tab of the visitor's browser, with a page that runs the real dialog. */
export class Tab {
  readonly #intents$ = new Subject<Intent>();
  readonly #page$ = new Subject<PageEvent>();
  #pendingQuestions: readonly PendingQuestion[] = [];
  #transcript: readonly Turn[] = [];
  #copied: ReadonlySet<string> = new Set();
  #page: Subscription | undefined;
  #isLeft = false;
  state: DialogState = {turns: [], server: urls.main};
  /** Questions that were asked here, and are not forgotten by a restart. */
  readonly asked = new Set<string>();

  readonly number: number;
  readonly world: Surroundings;

  /** @param original a tab that is duplicated, with what it keeps for a reload */
  constructor(number: number, world: Surroundings, original?: Tab) {
    this.number = number;
    this.world = world;
    // Without storage a copy has nothing; without a channel nobody tells it what was sent meanwhile.
    const {storage, channel} = world.options.features;
    if (original !== undefined && storage && channel) {
      this.#pendingQuestions = original.#pendingQuestions;
      this.#transcript = original.#transcript;
      this.#copied = new Set(original.#pendingQuestions.map(({question}) => question.id));
    }
    this.#load();
  }

  get isOpen(): boolean {
    return this.#page !== undefined;
  }

  get isHere(): boolean {
    return this.isOpen && !this.#isLeft;
  }

  want(intent: Intent): void {
    if (this.isHere) this.#intents$.next(intent);
  }

  tell(event: PageEvent): void {
    if (!this.isOpen || (event === 'back') !== this.#isLeft) return;
    if (event === 'left') this.#isLeft = true;
    if (event === 'back') this.#isLeft = false;
    this.#page$.next(event);
  }

  reload(): void {
    if (!this.isOpen) return;
    this.#unload();
    this.#load();
    this.want({type: 'recall'});
  }

  /** The page takes the element away and makes another one. */
  remount(): void {
    if (!this.isHere) return;
    this.#page?.unsubscribe();
    this.#load();
    this.want({type: 'recall'});
  }

  close(): void {
    if (!this.isOpen) return;
    this.#unload();
    this.#pendingQuestions = [];
    this.#transcript = [];
    this.asked.clear();
  }

  forget(): void {
    this.asked.clear();
  }

  /** Without locks a page knows its own questions only, and takes those of a copy when they are old. */
  #ownerOf(id: string): Observable<unknown> {
    const {site, options} = this.world;
    if (options.features.locks) return site.questionOf(id);
    return this.#copied.has(id) ? timer(60_000) : of(null);
  }

  #unload(): void {
    if (!this.#isLeft) this.tell('left');
    this.#page?.unsubscribe();
    this.#page = undefined;
    this.#isLeft = false;
  }

  #load(): void {
    const {world, number} = this;
    const {site, net, clock} = world;
    const ports: Ports = {
      transport: net.transportOf(number),
      store: site.storeOf(number),
      tabs: site.tabsOf(number),
      pendingQuestions: {
        read: () => this.#pendingQuestions,
        write: questions => {
          this.#pendingQuestions = questions;
        },
        own: id => this.#ownerOf(id),
      },
      transcript: {
        read: () => this.#transcript,
        write: turns => {
          this.#transcript = turns;
        },
      },
      forgotten$: site.forgotten$,
      page$: this.#page$,
      newId: world.newId,
      random: world.random,
      uptime: clock.uptime,
      report: (diagnostic: Diagnostic) => {
        world.hear(this, diagnostic);
      },
    };
    const servers = world.options.backup ? {main: urls.main, backup: urls.backup} : {main: urls.main};
    const timing: Timing = {...defaultTiming, ...world.options.timing};
    this.#page = runDialog(this.#intents$, ports, {servers, timing, welcome: () => null}).subscribe(state => {
      const before = this.state;
      this.state = state;
      world.see(this, before, state);
    });
  }
}
