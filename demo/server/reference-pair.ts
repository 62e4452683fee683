import {FaultyServer, type ReferenceServer} from './reference-server.js';

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
