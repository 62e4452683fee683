import type {Plural, Translation} from './translation.js';

/** The number of characters of a question that the server reads (page "Dialog API"). */
export const longestQuestion = 600;

type Counted = (count: number) => string;

/** Labels that are ready to be shown. */
export interface Labels extends Omit<
  Translation,
  'charactersLeft' | 'charactersOver' | 'newMessages' | 'suggestionCount' | 'position' | 'enlarge'
> {
  readonly charactersLeft: Counted;
  readonly charactersOver: Counted;
  /** @param count 0 for none */
  readonly jump: Counted;
  readonly suggestionCount: Counted;
  readonly position: (index: number, count: number) => string;
  /** @param name what the image shows, or nothing */
  readonly enlarge: (name: string) => string;
  readonly reasons: readonly [string, string, string];
}

/** @param language a primary subtag, e.g. `fr`: it rules plurals and digits. */
export function labelsOf(words: Translation, language: string): Labels {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const counted =
    (forms: Plural): Counted =>
    count =>
      filled(forms[rules.select(count)] ?? forms.other, {count: number.format(count)});
  const newMessages = counted(words.newMessages);
  return {
    ...words,
    charactersLeft: counted(words.charactersLeft),
    charactersOver: counted(words.charactersOver),
    tooLong: filled(words.tooLong, {limit: number.format(longestQuestion)}),
    jump: count => (count === 0 ? words.toNewest : newMessages(count)),
    suggestionCount: counted(words.suggestionCount),
    position: (index, count) =>
      filled(words.position, {index: number.format(index), count: number.format(count)}),
    enlarge: name => (name === '' ? words.enlarge : filled(words.enlargeNamed, {name})),
    reasons: [words.reason1, words.reason2, words.reason3],
  };
}

/** Returns the labels of a host: the same object until its translation changes. */
export function labelsFor(host: {readonly words: Translation; readonly language: string}): () => Labels {
  let words: Translation;
  let labels: Labels;
  return () => {
    if (host.words !== words) labels = labelsOf((words = host.words), host.language);
    return labels;
  };
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
