import type {Plural, Translation} from './translation.js';

/** The window waits for the file; this is the longest wait, in ms. */
const patience = 3000;

/**
 * Loads a site's own labels. Unknown, unreadable and unusable ones are ignored, with a warning in the console.
 */
export async function loadCustomLabels(url: string, words: Translation): Promise<Partial<Translation>> {
  try {
    const answer = await fetch(url, {credentials: 'omit', signal: AbortSignal.timeout(patience)});
    if (!answer.ok) throw new Error(`status ${String(answer.status)}`);
    const own = (await answer.json()) as Record<string, unknown>;
    const isUnusable = (name: string) =>
      own[name] === null ||
      typeof own[name] !== typeof words[name as keyof Translation] ||
      (typeof own[name] === 'object' && typeof (own[name] as Partial<Plural>).other !== 'string');
    const unusable = Object.keys(own).filter(isUnusable);
    for (const name of unusable) Reflect.deleteProperty(own, name);
    if (unusable.length > 0)
      console.warn(
        `<dydu-chatbox> labels-url has unknown or unusable labels: ${unusable.join(', ')} (${url})`,
      );
    return own;
  } catch (error) {
    console.warn(`<dydu-chatbox> labels-url could not be read: ${url}`, error);
    return {};
  }
}
