import {executeServerCommand} from '@web/test-runner-commands';

export interface Attack {
  readonly title?: string;
  readonly payload: string;
}

/** None, unless the environment variable `XSS_CORPUS` names a JSON file of such attacks. */
export const corpus = (): Promise<readonly Attack[]> =>
  executeServerCommand<readonly Attack[], undefined>('xss:corpus');
