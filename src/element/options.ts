/** Attributes that a conversation reads each time it needs them: whatever the page sets counts from then on. */
export const wordOf = (host: Element, name: string): string | null => host.getAttribute(name)?.trim() || null;

export const wordsOf = (host: Element, name: string): readonly string[] =>
  wordOf(host, name)
    ?.split(/\s*,\s*/)
    .filter(Boolean) ?? [];

/** `off` is 0; what is not a number is the default. */
function countOf(host: Element, name: string, otherwise: number): number {
  const word = wordOf(host, name);
  const count = word === 'off' ? 0 : Number(word ?? otherwise);
  return Number.isInteger(count) && count >= 0 ? count : otherwise;
}

/** How many are proposed. */
export const topQuestionsOf = (host: Element): number => countOf(host, 'top-questions', 3);
export const suggestionsOf = (host: Element): number => countOf(host, 'suggestions', 5);

/** There may be something to show before the first answer. */
export const hasProposals = (host: Element): boolean =>
  topQuestionsOf(host) + suggestionsOf(host) > 0 || host.matches('[languages], [spaces]');

export const isOff = (host: Element, name: string): boolean => wordOf(host, name) === 'off';

/** The question that a conversation begins with, or null. */
export const welcomeOf = (host: Element): string | null =>
  isOff(host, 'welcome') ? null : (wordOf(host, 'welcome') ?? '#welcome#');
