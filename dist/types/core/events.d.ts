import type { Answer, Interaction, Message, Question, Rating, Refusal } from './types.js';
import type { Failure } from './failure.js';
import type { ServerUrl } from './servers.js';
/** What happened to the conversation. Plain data: other tabs are told the same. `elsewhere`: to a question of another tab. */
export type DialogEvent = Happening & {
    readonly elsewhere?: boolean;
};
type Happening = {
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
/** Nothing answers, or something does again (`to` has the question still). */
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
    /** What others ask most. */
    readonly top: readonly string[];
    /** What the visitor may be about to type. */
    readonly suggestions: readonly string[];
}
export declare const idOf: (event: DialogEvent) => string | undefined;
/** Nothing more happens to the question, unless the visitor wants it. */
export declare const isSettled: ({ type }: DialogEvent) => boolean;
export {};
