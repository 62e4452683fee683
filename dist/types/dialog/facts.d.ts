import type { Answer, Beginning, Interaction, Question, Refusal } from './conversation.js';
import type { Failure } from './failure.js';
import type { ServerUrl } from './servers.js';
/** What happened to the conversation. */
export type Fact = {
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
    readonly answer: Answer;
    readonly by: ServerUrl;
    readonly begins?: Beginning;
} | {
    readonly was: 'refused';
    readonly id: string;
    readonly why: Refusal;
} | {
    readonly was: 'unsent';
    readonly id: string;
} | {
    readonly was: 'recalled';
    readonly interactions: readonly Interaction[];
    readonly by: ServerUrl;
};
