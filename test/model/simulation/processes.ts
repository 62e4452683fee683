import {fork} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import type {Result, ScenarioKey} from './result.js';

const script = fileURLToPath(new URL('one-scenario.ts', import.meta.url));

/** Runs scenarios beside each other, as many as there are processors; the results are those of one after the other. */
export async function simulate(
  keys: readonly ScenarioKey[],
  seed: string,
  visitors: string,
): Promise<ReadonlyMap<ScenarioKey, readonly Result[]>> {
  const results = new Map<ScenarioKey, readonly Result[]>();
  const left = [...keys];
  const work = async (): Promise<void> => {
    for (let key = left.shift(); key !== undefined; key = left.shift()) {
      results.set(key, await inProcess([key, seed, visitors]));
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  return results;
}

const inProcess = (args: readonly string[]): Promise<readonly Result[]> =>
  new Promise((resolve, reject) => {
    // numbers that are infinite do not survive JSON
    const child = fork(script, args, {serialization: 'advanced'});
    let results: readonly Result[] | undefined;
    child.on('message', message => {
      results = message as unknown as readonly Result[];
    });
    child.on('error', reject);
    child.on('exit', code => {
      if (results === undefined) reject(new Error(`${args.join(' ')}: exit code ${String(code)}`));
      else resolve(results);
    });
  });
