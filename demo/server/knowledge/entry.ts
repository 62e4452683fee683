import type {Rich} from './rich.js';

export interface Entry {
  readonly question: string;
  readonly alternatives: readonly string[];
  /** HTML */
  readonly answer: string;
  /** What comes with the text. */
  readonly rich?: Rich;
}
