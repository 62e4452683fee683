import type { Answer, Interaction, Message, Question, Rating, Refusal } from './types.js';
import type { Failure } from './failure.js';
import type { ServerUrl } from './servers.js';
/** A fact about the conversation. It is plain data, which other tabs receive, too. `elsewhere`: the question is another tab's. */
export type DialogEvent = EventBody & {
    readonly elsewhere?: boolean;
};
type EventBody = {
    readonly type: 'asked';
    readonly question: Question;
} | {
    readonly type: 'sent';
    readonly id: string;
    readonly to: ServerUrl;
} | {
    readonly type: 'slow';
    readonly id: string;
    readonly to: ServerUrl;
}
/** No server answers, or one does again; `to` still has the question. */
 | {
    readonly type: 'stalled';
    readonly id: string;
    readonly to: ServerUrl;
} | {
    readonly type: 'moved';
    readonly id: string;
    readonly to: ServerUrl;
    readonly because: Failure;
} | {
    readonly type: 'waiting';
    readonly id: string;
    readonly because: Failure;
} | {
    readonly type: 'answered';
    readonly id: string;
    /** For a tab that was not there when it was asked. */
    readonly question: Question;
    readonly answer: Answer;
    readonly by: ServerUrl;
    /** The dialog that the answer belongs to. */
    readonly epoch: number;
} | {
    readonly type: 'refused';
    readonly id: string;
    readonly why: Refusal;
} | {
    readonly type: 'unsent';
    readonly id: string;
    readonly unsure: boolean;
} | {
    readonly type: 'recalled';
    readonly interactions: readonly Interaction[];
    readonly by: ServerUrl;
    readonly epoch: number;
} | {
    readonly type: 'rated';
    readonly id: string;
    readonly rating: Rating['type'] | 'failed';
} | ({
    readonly type: 'said';
    readonly id: string;
} & Message) | {
    readonly type: 'offered';
    readonly offers: Partial<Suggestions>;
} | {
    readonly type: 'restarted';
};
/** Questions that the server proposes. */
export interface Suggestions {
    /** The questions asked most. */
    readonly top: readonly string[];
    /** Questions that begin like the text in the input. */
    readonly suggestions: readonly string[];
}
export declare const idOf: (event: DialogEvent) => string | undefined;
/** The question is finished, unless the visitor sends it again. */
export declare const isSettled: ({ type }: DialogEvent) => boolean;
export {};
