import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Turn} from '../core/types.js';
import type {TimeWords} from './answer-view.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** @param at ms since 1970 */
export function timeWords(at: number, language: string, justNow: string): TimeWords {
  const date = new Date(at);
  const ago = Date.now() - at;
  const relative = new Intl.RelativeTimeFormat(language, {numeric: 'auto'});
  const short =
    ago < minute
      ? justNow
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

/** When each answer was said, in words that are made anew after a minute. */
export class Times {
  readonly #saidAt = new Map<string, number>();
  readonly #words = new Map<
    string,
    {readonly madeAt: number; readonly language: string; readonly words: TimeWords}
  >();

  of({id, at}: Turn, language: string, justNow: string): TimeWords {
    const now = Date.now();
    const saidAt = at ?? this.#saidAt.get(id) ?? now;
    this.#saidAt.set(id, saidAt);
    const known = this.#words.get(id);
    if (known?.language === language && Math.abs(now - known.madeAt) < minute) return known.words;
    const words = timeWords(saidAt, language, justNow);
    this.#words.set(id, {madeAt: now, language, words});
    return words;
  }
}

/** “5 minutes ago” grows old: updates its host every minute, while that is in the document. */
export class MinuteController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #interval: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#interval = setInterval(() => {
      this.#host.requestUpdate();
    }, minute);
  }

  hostDisconnected(): void {
    clearInterval(this.#interval);
  }

  close(): void {
    this.#host.removeController(this);
    this.hostDisconnected();
  }
}
