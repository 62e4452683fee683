import type {Words} from './words.js';

/** The owner's words, from an address; what cannot be read is left out, and said in the console. */
export async function ownWords(url: string): Promise<Partial<Words>> {
  try {
    return (await (await fetch(url)).json()) as Partial<Words>;
  } catch (error) {
    console.warn(`<dydu-chatbox> labels-url could not be read: ${url}`, error);
    return {};
  }
}
