/** The adapter on the test's own page; what it keeps from one chatbox to the next is put back. */
import '../../src/compat/main.js';
import type {Api} from '../../src/compat/api.js';
import type {globalsOf} from '../../src/compat/globals.js';

export const page = window as unknown as Window & {dydu: Api} & ReturnType<typeof globalsOf>;
export const {dydu} = page;

export function putBack(): void {
  dydu.ui.lock(false);
  dydu.ui.enable();
  dydu.ui.placeholder('');
}

/** What is warned of while something is done. */
export function warnings(act: () => void): readonly string[] {
  const heard: string[] = [];
  const {warn} = console;
  console.warn = (words: string) => heard.push(words);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return heard;
}
