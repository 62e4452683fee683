import {join} from 'node:path';
import {adminApp} from './admin.js';
import {startDevBuild} from './dev-build.js';
import {Live} from './live.js';
import {pageApp} from './page-server.js';
import {freePorts, type Ports} from './ports.js';
import {startReferencePair} from './reference-pair.js';
import {serve} from './serve.js';

export interface DemoOptions {
  /** The folder of the project. */
  readonly root: string;
  readonly ports: Ports;
  readonly dev: boolean;
  say(line: string): void;
}

export interface Demo {
  readonly page: string;
  readonly main: string;
  readonly backup: string;
  readonly admin: string;
  close(): Promise<void>;
}

export async function startDemo({root, ports, dev, say}: DemoOptions): Promise<Demo> {
  const free = await freePorts(ports, say);
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    await Promise.all(closing.map(one => one()));
  };
  let pageOrigin = '';
  try {
    const pair = await startReferencePair({mainPort: free.main, backupPort: free.backup});
    closing.push(() => pair.close());
    const admin = await serve(
      adminApp(pair, () => pageOrigin),
      free.admin,
    );
    closing.push(() => admin.close());
    const origins = {
      main: pair.main.origin,
      backup: pair.backup.origin,
      admin: admin.origin,
    };
    const live = dev ? new Live() : undefined;
    const build = live && (await startDevBuild(root, () => live.reload()));
    if (build) closing.push(() => build.stop());
    const page = await serve(
      pageApp({
        pages: join(root, 'demo'),
        dist: build?.dist ?? join(root, 'dist'),
        origins,
        ...(live && {live}),
      }),
      free.page,
    );
    closing.push(() => page.close());
    pageOrigin = page.origin;
    return {...origins, page: pageOrigin, close};
  } catch (error) {
    await close();
    throw error;
  }
}
