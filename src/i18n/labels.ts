import {en} from './en.js';
import {fr} from './fr.js';

/** The words of a conversation, in one language. */
export interface Labels {
  readonly transcript: string;
  readonly greeting: string;
  readonly input: string;
  readonly send: string;
  readonly charactersLeft: (count: number) => string;
  readonly you: string;
  readonly bot: string;
  readonly queued: string;
  readonly sent: string;
  readonly slow: string;
  readonly moved: string;
  readonly waiting: string;
  readonly offline: string;
  readonly tryNow: string;
  readonly refused: string;
  readonly tooLong: string;
  readonly edit: string;
  readonly unsent: string;
  readonly unsure: string;
  readonly sendAgain: string;
  readonly movedDialog: string;
  readonly renewedDialog: string;
  readonly noText: string;
  /** @param count new messages; 0 for none */
  readonly jump: (count: number) => string;
  readonly contentFailed: string;
  readonly retry: string;
}

const languages: Readonly<Record<string, Labels>> = {en, fr};

/** English where the language is not spoken. @param language a primary subtag, e.g. `fr`. */
export const labelsFor = (language: string): Labels => languages[language] ?? en;
