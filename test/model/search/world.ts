import type {Diagnostic} from '../../../src/core/diagnostics.js';
import type {Routing} from '../../../src/core/failover/routing.js';
import type {DialogState} from '../../../src/core/state.js';
import {VirtualClock} from '../../support/virtual-clock.js';
import {FakeServer, way, type Name} from './fake-server.js';
import {Net, type Request} from './net.js';
import {Site, type Features} from './site.js';
import type {Options} from './options.js';
import {Tab, type Surroundings} from './tab.js';

export const everything: Features = {storage: true, locks: true, channel: true};

/** What an invariant may look at, when something has just happened. */
export type Moment =
  | {readonly type: 'request'; readonly request: Request}
  | {readonly type: 'write'; readonly before: Routing; readonly after: Routing}
  | {readonly type: 'state'; readonly tab: Tab; readonly before: DialogState; readonly after: DialogState}
  | {readonly type: 'diagnostic'; readonly tab: Tab; readonly diagnostic: Diagnostic};

/** One visitor, some tabs, two servers, one clock: everything the dialog can meet, in virtual time, from one seed. */
export class World implements Surroundings {
  readonly options: Options;
  readonly clock = new VirtualClock(1_760_000_000_000);
  readonly servers: Record<Name, FakeServer>;
  readonly net: Net;
  readonly site: Site;
  readonly tabs: Tab[] = [];
  /** Everything that happened, with its time. */
  readonly log: {readonly at: number; readonly moment: Moment}[] = [];
  /** When anybody last wanted anything. */
  touchedAt = 0;
  readonly unsafe = new Set<string>();
  /** By a clock that was set back, or a storage that was cleared. */
  budgetWasForgotten = false;
  readonly #watch: (moment: Moment, world: World) => void;
  #random: number;
  #ids = 0;
  #texts = 0;

  constructor(watch: (moment: Moment, world: World) => void, options: Partial<Options> = {}) {
    this.options = {seed: 1, backup: true, features: everything, timing: {}, ways: way, ...options};
    const {main, backup} = this.options.ways;
    this.servers = {
      main: new FakeServer('main', this.clock, main),
      backup: new FakeServer('backup', this.clock, backup),
    };
    this.#random = this.options.seed;
    this.#watch = watch;
    this.clock.install();
    this.net = new Net(this.clock, this.servers, request => {
      this.#happen({type: 'request', request});
    });
    this.site = new Site(this.clock, this.options.features, (before, after) => {
      this.#happen({type: 'write', before, after});
    });
  }

  end(): void {
    this.clock.uninstall();
  }

  readonly newId = (): string => `q${String(++this.#ids)}`;

  readonly newText = (): string => `question ${String(++this.#texts)}`;

  /** mulberry32 */
  readonly random = (): number => {
    this.#random = (this.#random + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#random ^ (this.#random >>> 15), 1 | this.#random);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  open(original?: Tab): Tab {
    const tab = new Tab(this.tabs.length, this, original);
    this.tabs.push(tab);
    tab.want({type: 'recall'});
    return tab;
  }

  hear(tab: Tab, diagnostic: Diagnostic): void {
    this.#happen({type: 'diagnostic', tab, diagnostic});
  }

  touch(): void {
    this.touchedAt = this.clock.uptime();
  }

  see(tab: Tab, before: DialogState, after: DialogState): void {
    // The visitor restarted, here or in another tab.
    if (after.turns.length === 0) tab.forget();
    for (const {id, elsewhere, restored, unsafe} of after.turns) {
      if (!elsewhere && !restored && !id.startsWith('recalled')) tab.asked.add(id);
      if (unsafe) this.unsafe.add(id);
    }
    this.#happen({type: 'state', tab, before, after});
  }

  #happen(moment: Moment): void {
    this.log.push({at: this.clock.uptime(), moment});
    this.#watch(moment, this);
  }
}
