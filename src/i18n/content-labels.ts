import {en} from './content.en.js';
import {fr} from './content.fr.js';

/** The words around an answer, in one language. */
export interface ContentLabels {
  readonly replies: string;
  readonly cards: string;
  readonly steps: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (index: number, count: number) => string;
  readonly cut: string;
  readonly table: string;
  readonly details: string;
  readonly openPage: string;
  readonly enlarge: (name: string) => string;
  readonly image: string;
  readonly closeDetails: string;
  readonly readMore: string;
  readonly isHelpful: string;
  readonly yes: string;
  readonly no: string;
  readonly reasonsTitle: string;
  readonly reasons: readonly [string, string, string];
  readonly comment: string;
  readonly commentHint: string;
  readonly sendComment: string;
  readonly thanks: string;
  readonly notRated: string;
  readonly top: string;
  readonly suggestions: string;
  readonly suggestionCount: (count: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly language: string;
  readonly space: string;
}

const languages: Readonly<Record<string, ContentLabels>> = {en, fr};

/** English where the language is not spoken. @param language a primary subtag, e.g. `fr`. */
export const contentLabelsFor = (language: string): ContentLabels => languages[language] ?? en;
