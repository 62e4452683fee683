import type {Metadata} from './types.js';

/** An answer as it is meant to be shown. Every `html` is foreign. Unreadable fields are absent. */
export interface AnswerContent {
  /** HTML, one for each bubble or for several: it may hold `<hr>`. */
  readonly html: readonly string[];
  /** HTML of one link each. */
  readonly replies: readonly string[];
  readonly cards: readonly Card[];
  readonly sidebar?: Sidebar;
  /** More content, one step after the other; the first is this one. */
  readonly steps: readonly AnswerContent[];
  readonly understanding: Understanding;
  /** Some of it was too much to be shown. */
  readonly isCut: boolean;
}

export type Understanding = 'understood' | 'reworded' | 'misunderstood';

export interface Card {
  /** The address may be relative to the server that answered. */
  readonly image?: {readonly url: string; readonly name: string};
  readonly title: string;
  readonly subtitle: string;
  readonly numeric: string;
  /** HTML of one link each; the first is the prominent one. */
  readonly buttons: readonly string[];
}

export interface Sidebar {
  readonly title: string;
  readonly html: string;
  /** A page to be shown instead of the HTML. */
  readonly url?: string;
}

/** The words of the form under an answer; empty ones are for the client to choose. */
export interface FeedbackWording {
  readonly introduction: string;
  /** The reasons by their index, empty where none is configured; absent where the server has said nothing of them. */
  readonly choices?: readonly string[];
  readonly commentLabel: string;
  readonly commentPlaceholder: string;
  readonly send: string;
  readonly end: string;
}

/** The effect of a click on a link of an answer, beside the navigation. */
export interface Click {
  readonly text: string;
  readonly extra: Metadata;
}
