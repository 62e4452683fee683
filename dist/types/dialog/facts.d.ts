import type { Answer, Interaction, Message, Question, Rating, Refusal } from './conversation.js';
import type { Failure } from './failure.js';
import type { ServerUrl } from './servers.js';
/** What happened to the conversation. Plain data: other tabs are told the same. `elsewhere`: to a question of another tab. */
export type Fact = Happening & {
    readonly elsewhere?: boolean;
};
type Happening = {
    readonly was: 'asked';
    readonly question: Question;
} | {
    readonly was: 'sent';
    readonly id: string;
    readonly to: ServerUrl;
} | {
    readonly was: 'slow';
    readonly id: string;
    readonly to: ServerUrl;
}
/** Nothing answers, or something does again (`to` has the question still). */
 | {
    readonly was: 'stalled';
    readonly id: string;
    readonly to: ServerUrl;
} | {
    readonly was: 'moved';
    readonly id: string;
    readonly to: ServerUrl;
    readonly because: Failure;
} | {
    readonly was: 'waiting';
    readonly id: string;
    readonly because: Failure;
} | {
    readonly was: 'answered';
    readonly id: string;
    /** For a tab that was not there when it was asked. */
    readonly question: Question;
    readonly answer: Answer;
    readonly by: ServerUrl;
    /** The dialog that the answer belongs to. */
    readonly epoch: number;
} | {
    readonly was: 'refused';
    readonly id: string;
    readonly why: Refusal;
} | {
    readonly was: 'unsent';
    readonly id: string;
    readonly unsure: boolean;
} | {
    readonly was: 'recalled';
    readonly interactions: readonly Interaction[];
    readonly by: ServerUrl;
    readonly epoch: number;
} | {
    readonly was: 'rated';
    readonly id: string;
    readonly rating: Rating['is'] | 'failed';
} | ({
    readonly was: 'said';
    readonly id: string;
} & Message) | {
    readonly was: 'offered';
    readonly offers: Partial<Offers>;
} | {
    readonly was: 'restarted';
};
/** Questions that the server proposes. */
export interface Offers {
    /** What others ask most. */
    readonly top: readonly string[];
    /** What the visitor may be about to type. */
    readonly suggestions: readonly string[];
}
export declare const idOf: (fact: Fact) => string | undefined;
/** Nothing more happens to the question, unless the visitor wants it. */
export declare const isSettled: ({ was }: Fact) => boolean;
export {};
