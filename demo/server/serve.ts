import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import type {Hono} from 'hono';
import {host} from './ports.js';

export interface Site {
  readonly origin: string;
  /** Ends open connections, too. */
  close(): Promise<void>;
}

/** @param port 0: any free one */
export async function serve(app: Hono, port = 0): Promise<Site> {
  const server = createAdaptorServer(app) as Server;
  await new Promise<void>((listens, failed) => {
    server.once('error', failed);
    server.listen(port, host, listens);
  });
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(closed => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
