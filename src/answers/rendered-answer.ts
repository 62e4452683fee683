import type {Click, FeedbackWording, Understanding} from '../core/answer-content.js';

/** An answer whose HTML was made safe and into elements, once: it is shown again and again as it is. */
export interface RenderedAnswer {
  readonly bubbles: readonly HTMLElement[];
  readonly replies: readonly Link[];
  readonly cards: readonly RenderedCard[];
  readonly steps: readonly RenderedAnswer[];
  readonly sidebar?: RenderedSidebar;
  readonly feedback?: FeedbackWording;
  /** The language that the server says it speaks, e.g. `fr`; the window may speak another. */
  readonly language?: string;
  readonly understanding: Understanding;
  readonly isCut: boolean;
}

/** Something to press. It leads to a page, asks a question, or both. */
export interface Link {
  readonly label: string;
  readonly image?: {readonly url: string; readonly isAlone: boolean};
  readonly href: string | null;
  readonly click: Click | null;
}

export interface RenderedCard {
  readonly image?: {readonly url: string; readonly name: string};
  readonly title: string;
  readonly subtitle: string;
  /** The subtitle, where it is more than words. */
  readonly body?: HTMLElement;
  readonly numeric: string;
  readonly buttons: readonly Link[];
}

export interface RenderedSidebar {
  readonly title: string;
  readonly body?: HTMLElement;
  /** A page to be shown instead. */
  readonly url?: string;
}
