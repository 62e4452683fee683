/** Real servers for a browser test: a main and a backup that speak the protocol and fail on command. */
import {executeServerCommand} from '@web/test-runner-commands';
import type {Fault} from '../../demo/server/faults.js';
import {longestWait} from './longest-wait.js';
import type {LoggedRequest, ServerName} from '../../demo/server/reference-server.js';

export type {Fault, LoggedRequest, ServerName};

export interface Servers {
  /** Origins, the same while a server refuses. */
  readonly main: string;
  readonly backup: string;
  setFault(name: ServerName, fault: Fault): Promise<void>;
  log(name: ServerName): Promise<readonly LoggedRequest[]>;
  /** HTML by question. */
  teach(name: ServerName, answers: Readonly<Record<string, string>>): Promise<void>;
  advanceClock(ms: number): Promise<void>;
  /** Every connection to either server ends at once. */
  breakConnections(): Promise<void>;
  stop(): Promise<void>;
}

/** What is said between this file and servers-plugin.ts. Every result is something: `undefined` means "not mine". */
export interface Commands {
  'servers:start': {payload: undefined; result: {id: number; main: string; backup: string}};
  'servers:fault': {payload: {id: number; name: ServerName; fault: Fault}; result: true};
  'servers:log': {payload: {id: number; name: ServerName}; result: readonly LoggedRequest[]};
  'servers:teach': {
    payload: {id: number; name: ServerName; answers: Readonly<Record<string, string>>};
    result: true;
  };
  'servers:clock': {payload: {id: number; ms: number}; result: true};
  'servers:break': {payload: {id: number}; result: true};
  'servers:stop': {payload: {id: number}; result: true};
  'servers:fixtures': {payload: undefined; result: readonly string[]};
}

/** A fresh pair at each call, on free ports; many may run at once. Those nobody stops end with the test run. */
export async function startServers(): Promise<Servers> {
  const {id, main, backup} = await command('servers:start', undefined);
  return {
    main,
    backup,
    setFault: async (name, fault) => void (await command('servers:fault', {id, name, fault})),
    log: name => command('servers:log', {id, name}),
    teach: async (name, answers) => void (await command('servers:teach', {id, name, answers})),
    advanceClock: async ms => void (await command('servers:clock', {id, ms})),
    breakConnections: async () => void (await command('servers:break', {id})),
    stop: async () => void (await command('servers:stop', {id})),
  };
}

/** The answers that are stored, or generated: `Fixture: <name>` asks for one. */
export const fixtureNames = (): Promise<readonly string[]> => command('servers:fixtures', undefined);

function command<Name extends keyof Commands>(
  name: Name,
  payload: Commands[Name]['payload'],
): Promise<Commands[Name]['result']> {
  return executeServerCommand<Commands[Name]['result'], Commands[Name]['payload']>(name, payload);
}

/** Waits for what the log of a server shall show. */
export async function untilLog(
  servers: Servers,
  name: ServerName,
  condition: (log: readonly LoggedRequest[]) => boolean,
): Promise<void> {
  const giveUpAt = performance.now() + longestWait;
  for (let log = await servers.log(name); !condition(log); log = await servers.log(name)) {
    const shows = log.map(({endpoint, outcome}) => `${endpoint} ${outcome}`).join(', ');
    if (performance.now() > giveUpAt) throw new Error(`The log of ${name} never showed it, but: ${shows}`);
  }
}
