import {defaultTiming, type Timing} from '../core/timing.js';
import {isWrong} from '../launcher/attributes.js';

/** Attributes that a conversation reads each time it needs them: a change by the page applies from then on. */
export const attributeText = (host: Element, name: string): string | null =>
  host.getAttribute(name)?.trim() || null;

export const attributeTexts = (host: Element, name: string): readonly string[] =>
  attributeText(host, name)
    ?.split(/\s*,\s*/)
    .filter(Boolean) ?? [];

const isOff = (host: Element, name: string): boolean => attributeText(host, name)?.toLowerCase() === 'off';

/** `off` is 0; undefined for a value that breaks the rule of the attribute, which attribute-warnings.ts reports. */
function numberOf(host: Element, name: string): number | undefined {
  const word = attributeText(host, name);
  if (word === null || isWrong(name, word)) return undefined;
  return isOff(host, name) ? 0 : Number(word);
}

/** The number of questions that are proposed. */
export const topQuestionsOf = (host: Element): number => numberOf(host, 'top-questions') ?? 3;
export const suggestionsOf = (host: Element): number => numberOf(host, 'suggestions') ?? 5;

/** There may be something to show before the first answer. */
export const hasProposals = (host: Element): boolean =>
  topQuestionsOf(host) + suggestionsOf(host) > 0 || host.matches('[languages], [spaces]');

/** The question that a conversation begins with, or null. */
export const welcomeOf = (host: Element): string | null =>
  isOff(host, 'welcome') ? null : (attributeText(host, 'welcome') ?? '#welcome#');

/** The longest delay of a browser's timer, in ms: a longer one fires at once. */
const maxDelay = 2 ** 31 - 1;

/** The durations of the attributes and of the `timing` property. An invalid value is replaced by its default, with a warning. */
export function timingOf(host: Element & {readonly timing: object | null | undefined}): Timing {
  const isDuration = ([name, value]: readonly [string, unknown]): boolean => {
    const isRight = name in defaultTiming && typeof value === 'number' && value >= 0 && value <= maxDelay;
    if (!isRight)
      console.warn(
        `<dydu-chatbox> timing.${name} must be a known duration in ms, not ${typeof value === 'number' ? value : typeof value}`,
      );
    return isRight;
  };
  return {
    ...defaultTiming,
    answer: numberOf(host, 'timeout') ?? defaultTiming.answer,
    probe: numberOf(host, 'probe-timeout') ?? defaultTiming.probe,
    ...Object.fromEntries(Object.entries(host.timing ?? {}).filter(isDuration)),
  };
}
