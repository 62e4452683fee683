import type {Words} from './words.js';

/**
 * The owner's words, from an address: by the names of ours, and of the same shape. What cannot be read or used is left
 * out, and said in the console.
 */
export async function ownWords(url: string, words: Words): Promise<Partial<Words>> {
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`status ${String(answer.status)}`);
    const own = Object.entries((await answer.json()) as object);
    const known = Object.entries<unknown>({...words});
    const isUsable = ([name, value]: [string, unknown]) =>
      known.some(([ours, word]) => ours === name && typeof word === typeof value && value !== null);
    const unusable = own.filter(entry => !isUsable(entry)).map(([name]) => name);
    if (unusable.length > 0)
      console.warn(`<dydu-chatbox> labels-url has words that are not ours: ${unusable.join(', ')} (${url})`);
    return Object.fromEntries(own.filter(isUsable));
  } catch (error) {
    console.warn(`<dydu-chatbox> labels-url could not be read: ${url}`, error);
    return {};
  }
}
