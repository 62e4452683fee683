import {executeServerCommand} from '@web/test-runner-commands';

export interface Attack {
  readonly title?: string;
  readonly payload: string;
  /** What of it must be shown. */
  readonly keeps?: string;
}

/** None, unless the environment variable `XSS_CORPUS` names a JSON file of such attacks. */
export const corpus = (): Promise<readonly Attack[]> =>
  executeServerCommand<readonly Attack[], undefined>('xss:corpus');
