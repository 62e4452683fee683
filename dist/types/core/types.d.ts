import type { Failure } from './failure.js';
import type { ServerUrl } from './servers.js';
/** Plain data of the servers that the dialog carries without reading it. */
export type Metadata = Readonly<Record<string, unknown>>;
/** One thing the visitor sent. `id` is the same in every attempt, so that a server can tell a repetition. */
export interface Question {
    readonly id: string;
    /** The text that the bot reads. */
    readonly text: string;
    /** The question has effects outside the chat. It is not repeated unless a server has clearly refused it. */
    readonly unsafe?: boolean;
    /** The visitor neither typed the question nor sees it. */
    readonly hidden?: boolean;
    /** The question leaves no trace in the server's history and statistics. */
    readonly unregistered?: boolean;
    /** Parameters for the server, e.g. those of a reformulation that was clicked. */
    readonly extra?: Metadata;
}
/** An answer of a bot. `html` is foreign: it is shown only through the sanitizer. */
export interface Answer {
    readonly html: string;
    /** Further data of the answer: templates, actions, feedback. Foreign. */
    readonly more?: Metadata;
    readonly contextId: string | null;
}
/** A message of the page. */
export type Message = Pick<Answer, 'html' | 'more'>;
/** One exchange that a server remembers. `question` is null where the visitor never saw it (a welcome, a push). */
export interface Interaction {
    readonly question: string | null;
    readonly html: string;
    readonly more?: Metadata;
    /** ms since 1970, by the server's clock. */
    readonly at?: number;
}
/** The reason why no server accepts a question: the request is invalid, its text is too long, or both servers deny access. */
export type Refusal = 'invalid' | 'too-long' | 'denied';
export interface Answered {
    readonly type: 'answered';
    readonly html: string;
    readonly by: ServerUrl;
    readonly more?: Metadata;
}
/** A visitor's rating of an answer: first a thumb, then optionally a reason or a comment. */
export type Rating = {
    readonly type: 'positive';
} | {
    readonly type: 'negative';
} | {
    readonly type: 'reason';
    readonly index: number;
} | {
    readonly type: 'comment';
    readonly text: string;
};
/** The state of a question. It is always in exactly one of these. */
export type Progress = {
    readonly type: 'queued';
} | {
    readonly type: 'sent';
    readonly to: ServerUrl;
} | {
    readonly type: 'slow';
    readonly to: ServerUrl;
}
/** No server answers, not even a probe: the visitor's own network seems to be down. The attempt still runs. */
 | {
    readonly type: 'stalled';
    readonly to: ServerUrl;
} | {
    readonly type: 'moved';
    readonly to: ServerUrl;
    readonly because: Failure;
} | {
    readonly type: 'waiting';
    readonly because: Failure;
} | Answered | {
    readonly type: 'refused';
    readonly why: Refusal;
}
/** `unsure`: the question may have been carried out all the same, so the visitor decides. */
 | {
    readonly type: 'unsent';
    readonly unsure: boolean;
};
/** The reason why the bot no longer knows the earlier conversation. */
export type Beginning = 'moved' | 'renewed';
/** A question with its state. `begins` marks a turn that opened a new dialog after an earlier one. */
export interface Turn {
    readonly id: string;
    readonly question: string | null;
    readonly progress: Progress;
    readonly unsafe?: boolean;
    readonly hidden?: boolean;
    readonly unregistered?: boolean;
    readonly extra?: Metadata;
    /** The time of the question, in ms since 1970, if it was asked before this page. */
    readonly at?: number;
    /** The state of the rating; `failed`: the last step did not reach the server. */
    readonly rating?: Rating['type'] | 'failed';
    /** The turn was shown on an earlier page of this tab. */
    readonly restored?: boolean;
    /** Another tab asked the question and handles it. */
    readonly elsewhere?: boolean;
    /** The epoch of the dialog that gave the answer. */
    readonly epoch?: number;
    readonly begins?: Beginning;
}
/** The question is still being handled. */
export declare const isPending: ({ progress: { type } }: Turn) => boolean;
