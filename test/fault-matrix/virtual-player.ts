import assert from 'node:assert/strict';
import {watching} from '../model/search/run.js';
import {play, type Step as SearchStep} from '../model/search/steps.js';
import type {Options} from '../model/search/options.js';
import {World} from '../model/search/world.js';
import type {Step} from './moments.js';
import type {Act, Shown} from './row.js';
import {befall} from './virtual-faults.js';
import {shownIn, turnOf, type Asked} from './virtual-shown.js';

/** Plays a scene in a virtual world, and watches the invariants at every moment of it. */
export class VirtualPlayer {
  readonly world: World;
  readonly violations: string[] = [];
  readonly asked: Asked[] = [];
  #keyAt = 0;
  /** When something happened last. */
  actedAt = 0;
  #unsafe = false;

  constructor(options: Partial<Options>) {
    this.world = new World(
      watching((name, what, {clock}) => this.violations.push(`${name}: ${what} (at ${clock.uptime()} ms)`)),
      options,
    );
  }

  open(tabs: number, unsafe: boolean): void {
    this.#unsafe = unsafe;
    for (let tab = 0; tab < tabs; tab++) this.world.open();
  }

  play(steps: readonly Step[]): void {
    for (const step of steps) this.#play(step);
  }

  #play(step: Step): void {
    const {clock} = this.world;
    if ('converse' in step) {
      this.#ask(0);
      clock.advance(1000);
    } else if ('verdict' in step) clock.advance(100);
    else if ('typed' in step) clock.advance(Math.max(0, this.#keyAt + step.typed - clock.uptime()));
    else if ('enter' in step) for (const tab of step.enter) this.asked.push(this.#ask(tab));
    else if ('underWay' in step) clock.advance(step.underWay);
    else this.#act(step);
  }

  #act(act: Act): void {
    const {world} = this;
    if ('again' in act) for (let left = act.again; left > 0; left--) this.play(act.acts);
    else if ('ask' in act) this.#ask(act.ask);
    else if ('network' in act || 'sleep' in act || 'clock' in act || 'page' in act)
      for (const step of toSearch(act)) play(step, world);
    else if ('gap' in act) play({do: 'gap', ms: act.gap}, world);
    else if ('breaks' in act) play({do: 'break'}, world);
    else if ('forget' in act) world.servers[act.forget].contexts.clear();
    else if ('throttle' in act) world.clock.throttle(act.throttle);
    else if ('pass' in act) world.clock.advance(act.pass);
    else if ('last' in act) this.#last(act.last, act.until);
    else if ('key' in act) {
      this.#keyAt = world.clock.uptime();
      play({do: 'key', tab: act.key}, world);
    } else {
      world.touch();
      if (act.main) befall(world, 'main', act.main);
      if (act.backup) befall(world, 'backup', act.backup);
    }
    if (!('last' in act)) this.actedAt = world.clock.uptime();
  }

  #ask(number: number): Asked {
    const {world} = this;
    const tab = world.tabs[number]!;
    const text = world.newText();
    const [at, since] = [world.clock.uptime(), world.log.length];
    world.touch();
    tab.want({type: 'ask', text, ...(this.#unsafe && {unsafe: true})});
    return {text, id: turnOf(tab.state, text)?.id ?? '', tab, at, since};
  }

  #last(ms: number, until: Shown | undefined): void {
    this.world.clock.advance(ms);
    if (until !== undefined) assert.equal(shownIn(this.asked.at(-1)!), until);
  }

  /** Gives every question the time it needs to come to an end, and what is late the time to arrive. */
  settle(): void {
    for (let seconds = 0; seconds < 300 && this.asked.some(one => isOpen(shownIn(one))); seconds++)
      this.world.clock.advance(1000);
    this.world.clock.advance(20_000);
  }
}

const isOpen = (shown: string | undefined): boolean =>
  shown === undefined || shown === 'waiting' || shown === 'slow' || shown === 'stalled';

function toSearch(
  act: Extract<Act, {page: unknown} | {network: unknown} | {sleep: unknown} | {clock: unknown}>,
): SearchStep[] {
  if ('network' in act) return [{do: 'network', type: act.network}];
  if ('sleep' in act) return [{do: 'sleep', ms: act.sleep, breaks: act.breaks}];
  if ('clock' in act) return [{do: 'set-clock', ms: act.clock}];
  const {tab = 0} = act;
  switch (act.page) {
    case 'leaves':
      return [{do: 'leave', tab}];
    case 'comes back':
      return [{do: 'back', tab}];
    case 'reloads':
      return [{do: 'reload', tab}];
    case 'starts over':
      return [
        {do: 'restart', tab},
        {do: 'wait', ms: 10},
      ];
  }
}
