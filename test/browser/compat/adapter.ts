/** The adapter on the test's own page; what it keeps from one chatbox to the next is put back. */
import '../../../src/compat/main.js';
import type {Api} from '../../../src/compat/api.js';
import type {globalsOf} from '../../../src/compat/globals.js';
import {watchConsole} from '../../support/console.js';

export const page = window as unknown as Window & {dydu: Api} & ReturnType<typeof globalsOf>;
export const {dydu} = page;

export function putBack(): void {
  dydu.ui.lock(false);
  dydu.ui.enable();
  dydu.ui.placeholder('');
}

/** What is warned of while something is done. */
export function warnings(act: () => void): readonly string[] {
  const said = watchConsole();
  try {
    act();
  } finally {
    said.end();
  }
  return said.warnings;
}
