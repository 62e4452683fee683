import type {DialogEvent} from '../../../src/core/events.js';
import {invariants} from './invariants.js';
import {play, type Step} from './steps.js';
import type {Options} from './options.js';
import {World, type Moment} from './world.js';

export interface Outcome {
  /** What was violated, with its time and number. */
  readonly violations: readonly string[];
  readonly world: World;
}

const open: readonly string[] = ['queued', 'sent', 'slow', 'stalled', 'moved', 'waiting'] satisfies (
  DialogEvent['type'] | 'queued'
)[];

/** Looks at every moment of a world, and tells what does not hold. */
export const watching =
  (violated: (name: string, what: string, world: World) => void) =>
  (moment: Moment, world: World): void => {
    for (const [name, check] of Object.entries(invariants)) {
      const wrong = check(moment, world);
      if (wrong !== undefined) violated(name, wrong, world);
    }
  };

/** Plays a script, heals everything, and looks at every moment of it and at what is left in the end. */
export function run(script: readonly Step[], options: Partial<Options> = {}): Outcome {
  const violations: string[] = [];
  const violated = (name: string, what: string, world: World) =>
    violations.push(`${name}: ${what} (at ${world.clock.uptime()} ms)`);

  const world = new World(watching(violated), options);

  try {
    world.open();
    for (const step of script) play(step, world);
    heal(world);
    for (const tab of world.tabs) {
      const turn = tab.state.turns.find(({progress}) => open.includes(progress.type));
      if (tab.isOpen && turn)
        violated('I2 every question comes to an end', `${turn.id} is ${turn.progress.type}`, world);
    }
    agree(world, violated);
    for (const {name, foreign} of Object.values(world.servers))
      if (foreign.length > 0) violated('I4 no context id crosses', `${name} got ${foreign.join()}`, world);
    for (const tab of world.tabs) tab.close();
    world.clock.advance(20_000);
    const left = [world.clock.armedByPages, world.net.out, world.site.listeners];
    if (left.some(count => count > 0))
      violated('I13 nothing is left', `timers, requests, listeners: ${left.join()}`, world);
  } finally {
    world.end();
  }
  return {violations, world};
}

/** Everything works again, and there is time enough for whatever waits. */
function heal(world: World): void {
  world.net.become('ok');
  for (const server of Object.values(world.servers)) server.heal();
  world.touch();
  for (const tab of world.tabs) {
    tab.tell('back');
    tab.tell('online');
  }
  world.clock.advance(1_300_000);
}

/** All tabs that are open talk to the same dialog. */
function agree(world: World, violated: (name: string, what: string, world: World) => void): void {
  const ask = (tab: World['tabs'][0]) => {
    world.touch();
    tab.want({type: 'ask', text: world.newText()});
    world.clock.advance(20_000);
  };
  const tabs = world.tabs.filter(({isHere}) => isHere);
  const [first] = tabs;
  if (first === undefined) return;
  ask(first);
  const before = world.net.requests.length;
  for (const tab of tabs) ask(tab);
  const talks = world.net.requests.slice(before).filter(({endpoint}) => endpoint === 'talk');
  const contexts = new Set(talks.map(({contextId}) => contextId));
  const {storage, channel} = world.options.features;
  if (storage && channel && (contexts.size !== 1 || contexts.has(null)))
    violated('I17 all tabs hold the same record', [...contexts].join(), world);
  for (const tab of tabs)
    if (tab.state.turns.at(-1)?.progress.type !== 'answered')
      violated('I14 a healthy server answers', `tab ${tab.number}`, world);
}
