import {VirtualClock} from '../../support/virtual-clock.js';
import {model, workersFor} from './model.js';
import {Network, type Name} from './network.js';
import {pausesOf} from './pauses.js';
import type {Policy} from './policy.js';
import {randomOf} from './random.js';
import type {Scenario} from './scenarios.js';
import {Server} from './server.js';
import type {Tally} from './tally.js';
import {visit, type Question} from './visit.js';
import type {Visitor} from './visitors.js';

/** What one policy made of one scenario. */
export interface Run {
  readonly scenario: Scenario;
  readonly policy: string;
  readonly questions: readonly Question[];
  readonly tallies: Readonly<Record<Name, Tally>>;
  readonly foreignContexts: number;
}

/** Any date will do. */
const startsAt = 1_700_000_000_000;

export function run(scenario: Scenario, policy: Policy, visitors: readonly Visitor[], seed: number): Run {
  const clock = new VirtualClock(startsAt);
  clock.install();
  try {
    const workers = workersFor(visitors.length);
    const {quickStatus} = scenario;
    const server = (name: Name, number: number): Server => {
      const setup = {workers, faults: scenario[name], pauses: pausesOf(seed, number), quickStatus};
      return new Server(name, setup, clock);
    };
    const servers = {main: server('main', 0), backup: server('backup', 1)};
    const questions: Question[] = [];
    for (const visitor of visitors) {
      clock.at(visitor.arrivesAt, () => {
        const {id} = visitor;
        const network = new Network(servers, visitor.roundTrip, randomOf(seed, 4, id), clock);
        const {questions: plans} = visitor;
        const random = randomOf(seed, 5, id);
        const chat = policy.open({id, network, random, uptime: clock.uptime, questions: plans});
        const wasMainWellSince = (time: number) => servers.main.recovery.wasWellSince(time);
        visit(visitor, chat, wasMainWellSince, clock, question => questions.push(question));
      });
    }
    clock.advance(model.end);
    const {main, backup} = servers;
    return {
      scenario,
      policy: policy.name,
      questions,
      tallies: {main: main.tally, backup: backup.tally},
      foreignContexts: main.contexts.foreign + backup.contexts.foreign,
    };
  } finally {
    clock.uninstall();
  }
}
