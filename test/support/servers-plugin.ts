/** The Node side of servers.ts: keeps the pairs of reference servers that tests have started. */
import type {TestRunnerPlugin} from '@web/test-runner';
import type {ReferencePair} from '../../demo/server/reference-pair.js';
import type {Commands} from './servers.js';

type Answers = {
  [Name in keyof Commands]: (payload: Commands[Name]['payload']) => Promise<Commands[Name]['result']>;
};

export function serversPlugin(): TestRunnerPlugin {
  const pairs = new Map<number, ReferencePair>();
  let lastId = 0;

  function pairOf(id: number): ReferencePair {
    const pair = pairs.get(id);
    if (!pair) throw new Error(`The pair of servers ${id} is stopped`);
    return pair;
  }

  const answers: Answers = {
    async 'servers:start'() {
      // imported late: a run that starts no servers need not load them
      const {startReferencePair} = await import('../../demo/server/reference-pair.js');
      const pair = await startReferencePair();
      const id = ++lastId;
      pairs.set(id, pair);
      return {id, main: pair.main.origin, backup: pair.backup.origin};
    },
    async 'servers:fault'({id, name, fault}) {
      await pairOf(id)[name].setFault(fault);
      return true;
    },
    'servers:log': ({id, name}) => Promise.resolve(pairOf(id)[name].log),
    'servers:teach': ({id, name, answers}) => {
      const server = pairOf(id)[name];
      for (const [question, answer] of Object.entries(answers)) server.teach(question, answer);
      return Promise.resolve(true);
    },
    'servers:clock': ({id, ms}) => {
      pairOf(id).advanceClock(ms);
      return Promise.resolve(true);
    },
    'servers:break': ({id}) => {
      const {main, backup} = pairOf(id);
      for (const server of [main, backup]) server.breakConnections();
      return Promise.resolve(true);
    },
    async 'servers:fixtures'() {
      const {fixtureNames} = await import('../../demo/server/fixtures.js');
      return fixtureNames('answers');
    },
    async 'servers:stop'({id}) {
      const pair = pairs.get(id);
      pairs.delete(id);
      await pair?.close();
      return true;
    },
  };

  return {
    name: 'servers',
    executeCommand({command, payload}) {
      if (!Object.hasOwn(answers, command)) return undefined;
      const answer = answers[command as keyof Commands] as (payload: unknown) => Promise<unknown>;
      return answer(payload);
    },
    async serverStop() {
      const open = [...pairs.values()];
      pairs.clear();
      await Promise.all(open.map(pair => pair.close()));
    },
  };
}
