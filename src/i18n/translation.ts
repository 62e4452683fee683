import type {words} from './translations/en.js';

/** The forms of one label by the plural rules of its language (Unicode CLDR); `{count}` is the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** All labels of the chat in one language. A site may override each. */
export type Translation = {
  readonly [Name in keyof typeof words]: (typeof words)[Name] extends string ? string : Plural;
};
