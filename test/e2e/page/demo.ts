import type {TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startDemo, type Demo} from '../../../demo/server/demo.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The demo as it is shipped, on free ports, until the test ends. */
export async function openDemo(t: TestContext): Promise<Demo> {
  const ports = {page: 0, main: 0, backup: 0, admin: 0};
  const demo = await startDemo({root, ports, dev: false, say: () => undefined});
  t.after(() => demo.close());
  return demo;
}
