import {isObject} from '../protocol/decode.js';
import {defaultTiming, type Timing} from '../core/timing.js';
import {readAttribute, type AttributeProperties} from '../launcher/attributes.js';

type Options = Pick<AttributeProperties, 'topQuestions' | 'suggestions' | 'languages' | 'spaces' | 'welcome'>;

/** The items of a list such as `fr, en`. */
export const listOf = (text: string | null): readonly string[] =>
  text?.split(/\s*,\s*/).filter(Boolean) ?? [];

/** The number of questions that are proposed. */
export const countOf = (value: number | 'off'): number => (value === 'off' ? 0 : value);

/** There may be something to show before the first answer. */
export const hasProposals = ({topQuestions, suggestions, languages, spaces}: Options): boolean =>
  countOf(topQuestions) + countOf(suggestions) > 0 || languages !== null || spaces !== null;

/** The question that a conversation begins with, or null. */
export const welcomeOf = ({welcome}: Options): string | null => (/^off$/i.test(welcome) ? null : welcome);

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
  const given: unknown = host.timing ?? {};
  const isRecord = isObject(given);
  if (!isRecord) console.warn('<dydu-chatbox> timing must be an object of durations in ms');
  return {
    ...defaultTiming,
    answer: readAttribute(host, 'timeout'),
    probe: readAttribute(host, 'probe-timeout'),
    ...Object.fromEntries(Object.entries(isRecord ? given : {}).filter(isDuration)),
  };
}
