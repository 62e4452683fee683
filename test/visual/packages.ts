import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {installPackages} from '../support/own-packages.js';

await installPackages(fileURLToPath(new URL('.', import.meta.url)));

/** Whoever imports this file waits until the packages are there. */
export const pathOf = createRequire(import.meta.url).resolve;

/** By a name that the compiler does not look up: types are checked before anything is installed here. */
export const load = (name: string): Promise<unknown> => import(name);
