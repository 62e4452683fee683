import {createServer, type Server} from 'node:net';

export interface Ports {
  readonly page: number;
  readonly main: number;
  readonly backup: number;
  readonly admin: number;
}

export const preferredPorts: Ports = {page: 8080, main: 8081, backup: 8082, admin: 8083};

export const host = '127.0.0.1';

/** The wanted ports that are free; 0, which means any other, in place of those that are taken. */
export async function freePorts(wanted: Ports, say: (line: string) => void): Promise<Ports> {
  const held: Server[] = [];
  const freeOr0 = async (name: keyof Ports) => {
    const server = await hold(wanted[name]);
    if (server) held.push(server);
    else say(`Port ${wanted[name]} is taken: the ${name} server takes another one.`);
    return server ? wanted[name] : 0;
  };
  // In turn, and held until the last is known: two servers may want the same one.
  const free = {
    page: await freeOr0('page'),
    main: await freeOr0('main'),
    backup: await freeOr0('backup'),
    admin: await freeOr0('admin'),
  };
  await Promise.all(held.map(server => new Promise(closed => server.close(closed))));
  return free;
}

function hold(port: number): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}
