import type {Failure} from './failure.js';
import type {ServerUrl} from './servers.js';

/** Plain data of the servers that the dialog carries without looking at it. */
export type Metadata = Readonly<Record<string, unknown>>;

/** One thing the visitor sent. `id` is the same in every attempt, so that a server can tell a repetition. */
export interface Question {
  readonly id: string;
  /** What the bot reads. */
  readonly text: string;
  /** It has effects outside the chat: it is not repeated unless a server has clearly refused it. */
  readonly unsafe?: boolean;
  /** The visitor did not type it, and does not see it. */
  readonly hidden?: boolean;
  /** It leaves no trace in the server's history and statistics. */
  readonly unregistered?: boolean;
  /** What the reformulation that was clicked has to tell the server. */
  readonly extra?: Metadata;
}

/** What a bot said. `html` is foreign: it is shown only through the sanitizer. */
export interface Answer {
  readonly html: string;
  /** Whatever else came with it: templates, actions, feedback. Foreign. */
  readonly more?: Metadata;
  readonly contextId: string | null;
}

/** What the page says itself. */
export type Message = Pick<Answer, 'html' | 'more'>;

/** One exchange that a server remembers. `question` is null where the visitor never saw it (a welcome, a push). */
export interface Interaction {
  readonly question: string | null;
  readonly html: string;
  readonly more?: Metadata;
  /** ms since 1970, by the server's clock. */
  readonly at?: number;
}

/** No server will take it: the request itself is at fault, its text is too long, or both servers deny access. */
export type Refusal = 'invalid' | 'too-long' | 'denied';

export interface Answered {
  readonly type: 'answered';
  readonly html: string;
  readonly by: ServerUrl;
  readonly more?: Metadata;
}

/** How the visitor rates an answer: first with a thumb, then perhaps with one of the reasons or in words. */
export type Rating =
  | {readonly type: 'positive'}
  | {readonly type: 'negative'}
  | {readonly type: 'reason'; readonly index: number}
  | {readonly type: 'comment'; readonly text: string};

/** Where a question stands. It is always in exactly one of these. */
export type Progress =
  | {readonly type: 'queued'}
  | {readonly type: 'sent'; readonly to: ServerUrl}
  | {readonly type: 'slow'; readonly to: ServerUrl}
  /** No server answers, not even a probe: the visitor's own network seems to be gone. The question is still out. */
  | {readonly type: 'stalled'; readonly to: ServerUrl}
  | {readonly type: 'moved'; readonly to: ServerUrl; readonly because: Failure}
  | {readonly type: 'waiting'; readonly because: Failure}
  | Answered
  | {readonly type: 'refused'; readonly why: Refusal}
  /** `unsure`: it may have been carried out all the same, so the visitor decides. */
  | {readonly type: 'unsent'; readonly unsure: boolean};

/** Why the bot has forgotten what was said before. */
export type Beginning = 'moved' | 'renewed';

/** A question and what became of it. `begins` marks a turn that opened a new dialog after an earlier one. */
export interface Turn {
  readonly id: string;
  readonly question: string | null;
  readonly progress: Progress;
  readonly unsafe?: boolean;
  readonly hidden?: boolean;
  readonly unregistered?: boolean;
  readonly extra?: Metadata;
  /** When it was said, in ms since 1970, if that was before this page. */
  readonly at?: number;
  /** Where the rating stands; `failed`: the last step did not arrive. */
  readonly rating?: Rating['type'] | 'failed';
  /** It was seen on an earlier page of this tab. */
  readonly restored?: boolean;
  /** Another tab has asked it, and takes care of it. */
  readonly elsewhere?: boolean;
  /** The dialog of the answer. */
  readonly epoch?: number;
  readonly begins?: Beginning;
}

/** Something is still to happen to it by itself. */
export const isPending = ({progress: {type}}: Turn): boolean =>
  type !== 'answered' && type !== 'refused' && type !== 'unsent';
