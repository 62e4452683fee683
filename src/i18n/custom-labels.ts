import type {Plural, Translation} from './translation.js';

/** The window waits for the file; this is the longest wait, in ms. */
const patience = 3000;

/** What was warned of, because labels are read again for each language. */
const warned = new WeakSet<object>();

/** Loads a site's own labels; none if the file cannot be read. */
export async function loadCustomLabels(url: string, words: Translation): Promise<Partial<Translation>> {
  try {
    const answer = await fetch(url, {credentials: 'omit', signal: AbortSignal.timeout(patience)});
    if (!answer.ok) throw new Error(`status ${String(answer.status)}`);
    const own: unknown = await answer.json();
    if (own === null) throw new Error('it is empty');
    return usableLabels(own, words, `labels-url (${url})`);
  } catch (error) {
    console.warn(`<dydu-chatbox> labels-url could not be read: ${url}`, error);
    return {};
  }
}

/** The labels of a site that can be shown. Others are left out, with a warning; a label that is undefined or null is none. */
export function usableLabels(given: unknown, words: Translation, source: string): Partial<Translation> {
  if (typeof given !== 'object' || given === null) {
    console.warn(`<dydu-chatbox> ${source} must be an object of labels`);
    return {};
  }
  const own = Object.entries<unknown>(given as Record<string, unknown>).filter(([, label]) => label != null);
  const isUsable = ([name, label]: readonly [string, unknown]) =>
    typeof label === typeof words[name as keyof Translation] &&
    (typeof label === 'string' || typeof (label as Partial<Plural>).other === 'string');
  const unusable = own.filter(label => !isUsable(label)).map(([name]) => name);
  if (unusable.length > 0 && !warned.has(given))
    console.warn(`<dydu-chatbox> ${source} has unknown or unusable labels: ${unusable.join(', ')}`);
  warned.add(given);
  return Object.fromEntries(own.filter(isUsable));
}
