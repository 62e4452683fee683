import {defaultTiming} from '../../src/core/timing.js';
import {startServers, untilLog, type LoggedRequest, type Servers} from '../support/servers.js';
import {hurried, newBot, until, Visitor, type Lacking, type Tag} from '../support/visitor.js';
import {homeOf, type Step} from './moments.js';
import {RealRecord} from './real-record.js';
import {shownIn, type RealAsked} from './real-shown.js';
import type {Act, Fault, Name, Scene} from './row.js';

/** No timer rings and no answer is read for so many ms, as in a machine that sleeps: pages share one thread. */
function freeze(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** Plays a scene on real pages against real servers. Waits for what is shown or stored, never for time to pass. */
export class RealPlayer {
  readonly asked: RealAsked[] = [];
  readonly servers: Servers;
  readonly record: RealRecord;
  #visitors: Visitor[] = [];
  readonly #scene: Scene;
  readonly #tag: Tag & {readonly lacks: readonly Lacking[]};
  readonly #faults: Partial<Record<Name, Fault>> = {};
  #keyAt = 0;
  #askedFirst = '';
  #texts = 0;

  private constructor(servers: Servers, scene: Scene, lacks: readonly Lacking[]) {
    const bot = newBot();
    this.servers = servers;
    this.#scene = scene;
    this.record = new RealRecord(bot, () => this.#tab(0));
    this.#tag = {
      server: servers.main,
      ...(!scene.alone && {'backup-server': servers.backup}),
      'bot-id': bot,
      timing: {...hurried, ...scene.timing},
      lacks,
    };
  }

  static async start(scene: Scene, lacks: readonly Lacking[] = []): Promise<RealPlayer> {
    const player = new RealPlayer(await startServers(), scene, lacks);
    for (let tabs = scene.tabs ?? 1; tabs > 0; tabs--)
      player.#visitors.push(await Visitor.visit(player.#tag));
    return player;
  }

  async end(): Promise<void> {
    for (const visitor of this.#visitors) visitor.leave();
    await this.servers.stop();
  }

  #tab(number: number): Visitor {
    return this.#visitors[number]!;
  }

  async play(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.#play(step);
  }

  async #play(step: Step): Promise<void> {
    if ('converse' in step) await this.#converse(0);
    else if ('verdict' in step) await this.#verdict();
    else if ('typed' in step) {
      // Less is no time for a verdict.
      if (step.typed > 1000 && !this.#scene.alone) await this.#verdict();
    } else if ('enter' in step) for (const tab of step.enter) this.#enter(tab);
    else if ('underWay' in step) {
      const {text} = this.asked.at(-1)!;
      await untilLog(this.servers, homeOf(this.#scene) ?? 'main', log =>
        log.some(({question}) => question === text),
      );
    } else await this.#act(step);
  }

  async #act(act: Act): Promise<void> {
    if ('again' in act) for (let left = act.again; left > 0; left--) await this.play(act.acts);
    else if ('ask' in act) await this.#converse(act.ask);
    else if ('pass' in act) {
      this.record.age(act.pass);
      await this.servers.advanceClock(act.pass);
    } else if ('forget' in act) await this.servers.advanceClock(11 * 60_000);
    else if ('last' in act) {
      const asked = this.asked.at(-1)!;
      if (act.until) await until(() => shownIn(asked) === act.until, `it is shown as ${act.until}`);
    } else if ('key' in act) await this.#key();
    else if ('clock' in act) this.#setClock(act.clock);
    else if ('page' in act) await this.#page(act);
    else if ('sleep' in act) {
      if (act.breaks) await this.servers.breakConnections();
      freeze(act.sleep);
    } else if ('breaks' in act) await this.servers.breakConnections();
    else if ('network' in act || 'gap' in act || 'throttle' in act)
      throw new Error(`no real page can do ${JSON.stringify(act)}`);
    else {
      if (act.main) await this.#befall('main', act.main);
      if (act.backup) await this.#befall('backup', act.backup);
    }
  }

  async #befall(name: Name, fault: Fault): Promise<void> {
    if (fault.is === 'pause') throw new Error('no real server pauses');
    this.#faults[name] = fault;
    await this.servers.setFault(name, fault);
  }

  async #page({page, tab = 0}: Extract<Act, {page: unknown}>): Promise<void> {
    const visitor = this.#tab(tab);
    if (page === 'reloads') {
      await visitor.reload();
      await visitor.open();
    } else if (page === 'starts over') {
      visitor.find('header .quiet')?.click();
      await until(() => visitor.texts('question').length === 0, 'the transcript is empty');
      // It is stored under a lock, which comes later.
      await until(() => this.record.read()?.dialog == null, 'the dialog is over');
    } else throw new Error(`no frame ${page}`);
  }

  #setClock(ms: number): void {
    const {Date: clock} = this.#tab(0).page;
    const now = clock.now.bind(clock);
    clock.now = () => now() + ms;
  }

  async #opened(): Promise<void> {
    for (const visitor of this.#visitors) if (visitor.part('input') === null) await visitor.open();
  }

  async #key(): Promise<void> {
    this.#keyAt = this.#tab(0).page.Date.now();
    this.#askedFirst = this.record.asksFirst(this.servers.main, this.servers.backup);
    await this.#opened();
    this.#tab(0).type('W');
  }

  /** Something is known of the server that is asked first, from this typing or from just before. */
  #verdict(): Promise<void> {
    if (this.#tag['lacks'].includes('storage')) {
      const isTold = (log: readonly LoggedRequest[]) =>
        log.some(({endpoint, outcome}) => endpoint === 'serverstatus' && outcome === 'answered');
      return untilLog(this.servers, 'main', isTold);
    }
    const since = this.#keyAt - defaultTiming.healthTtl;
    return until(() => this.record.learntAt(this.#askedFirst) > since, 'there is a verdict');
  }

  #newText = (): string => `Question number ${++this.#texts}?`;

  async #converse(tab: number): Promise<void> {
    await this.#opened();
    const text = this.#newText();
    this.#tab(tab).ask(text);
    await until(() => this.#tab(tab).turn(text)?.querySelector('.answer'), `${text} is answered`);
  }

  #enter(tab: number): void {
    const text = this.#newText();
    const visitor = this.#tab(tab);
    const deaf = (['main', 'backup'] as const).filter(name => this.#faults[name]?.is === 'refuse');
    this.asked.push({text, visitor, deaf, epoch: this.record.epoch});
    if (this.#scene.unsafe) void visitor.element?.ask({text, unsafe: true});
    else visitor.ask(text);
  }
}
