import type {Fault} from './faults.js';
import {FaultyServer} from './reference-server.js';
import type {LoggedRequest} from './request-log.js';

export type {LoggedRequest};

export type ServerName = 'main' | 'backup';

export interface ReferenceServer {
  readonly name: ServerName;
  /** Stable, even while the server refuses. */
  readonly origin: string;
  /** What was set last and is not over. */
  readonly fault: Fault;
  /** Every request that arrived, also those a fault hit, oldest first. */
  readonly log: readonly LoggedRequest[];
  setFault(fault: Fault): Promise<void>;
  clearLog(): void;
  /** Every connection ends at once, as if the network had changed; new ones are accepted. */
  breakConnections(): void;
  /** From now on it answers that question with that HTML. */
  teach(question: string, answer: string): void;
  close(): Promise<void>;
}

export interface ReferencePair {
  readonly main: ReferenceServer;
  readonly backup: ReferenceServer;
  advanceClock(ms: number): void;
  close(): Promise<void>;
}

export interface Ports {
  /** 0 or absent: any free one. */
  readonly mainPort?: number;
  readonly backupPort?: number;
}

export async function startReferencePair({mainPort = 0, backupPort = 0}: Ports = {}): Promise<ReferencePair> {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const main = new FaultyServer('main', mainPort, now);
  const backup = new FaultyServer('backup', backupPort, now);
  const close = async () => {
    await Promise.all([main.close(), backup.close()]);
  };
  try {
    await Promise.all([main.open(), backup.open()]);
  } catch (error) {
    await close();
    throw error;
  }
  return {main, backup, close, advanceClock: ms => (ahead += ms)};
}
