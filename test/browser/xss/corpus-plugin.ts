/** The Node side of corpus.ts: attacks that others have collected, if `XSS_CORPUS` names a file of them. */
import {readFile} from 'node:fs/promises';
import type {TestRunnerPlugin} from '@web/test-runner';
import type {Attack} from './corpus.js';

export function corpusPlugin(path = process.env['XSS_CORPUS']): TestRunnerPlugin {
  return {
    name: 'corpus',
    async executeCommand({command}): Promise<readonly Attack[] | undefined> {
      if (command !== 'xss:corpus') return undefined;
      return path ? (JSON.parse(await readFile(path, 'utf8')) as Attack[]) : [];
    },
  };
}
