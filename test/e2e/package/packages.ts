import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {installPackages} from '../../support/own-packages.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A folder that holds what package.json beside this file names. */
export async function packages(): Promise<string> {
  await installPackages(here);
  return join(here, 'node_modules');
}

/** By a name that the compiler does not look up: types are checked before anything is installed here. */
export async function load(name: string): Promise<unknown> {
  await packages();
  return import(name);
}
