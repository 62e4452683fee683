import type {Turn} from '../core/types.js';
import type {TimeWords} from './answer-view.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** @param at ms since 1970 */
export function timeWords(at: number, language: string): TimeWords {
  const date = new Date(at);
  const ago = Date.now() - at;
  const relative = new Intl.RelativeTimeFormat(language, {numeric: 'auto'});
  const short =
    ago < minute
      ? relative.format(0, 'second')
      : ago < hour
        ? relative.format(-Math.floor(ago / minute), 'minute')
        : ago < day
          ? relative.format(-Math.floor(ago / hour), 'hour')
          : relative.format(-Math.floor(ago / day), 'day');
  const long = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(date);
  return {short, long, iso: date.toISOString()};
}

/** The day on which something was said, where that is another than before; for the first, than today. */
export function newDay(
  at: number | undefined,
  before: number | undefined,
  language: string,
): string | undefined {
  if (at === undefined) return undefined;
  const dayOf = (ms: number) => new Date(ms).toDateString();
  const isKnown = dayOf(at) === dayOf(before ?? Date.now());
  return isKnown ? undefined : new Intl.DateTimeFormat(language, {dateStyle: 'full'}).format(at);
}

/** When each answer was said, in words; made again for what is looked at, because "5 minutes ago" grows old. */
export class Times {
  readonly #saidAt = new Map<string, number>();
  readonly #words = new Map<string, TimeWords>();
  #inspected = '';

  /** Returns true if something has changed. */
  inspect(id: string): boolean {
    const isNew = this.#inspected !== id;
    this.#inspected = id;
    return isNew;
  }

  of({id, at}: Turn, isNewest: boolean, language: string): TimeWords {
    const saidAt = at ?? this.#saidAt.get(id) ?? Date.now();
    this.#saidAt.set(id, saidAt);
    const known = isNewest || this.#inspected === id ? undefined : this.#words.get(id);
    const words = known ?? timeWords(saidAt, language);
    this.#words.set(id, words);
    return words;
  }
}
