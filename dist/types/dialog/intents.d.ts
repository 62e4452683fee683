import { type Observable } from 'rxjs';
import type { Question } from './conversation.js';
/** What the visitor wants; not yet a fact. */
export type Intent = 
/** The window opened: show what was said before. */
{
    readonly wants: 'recall';
}
/** Focus, or the first key of a question: a question may come. */
 | {
    readonly wants: 'warm-up';
} | {
    readonly wants: 'ask';
    readonly text: string;
    /** See {@link Question.unsafe}. */ readonly unsafe?: boolean;
}
/** Do not wait any longer with the question that waits. */
 | {
    readonly wants: 'try-now';
}
/** A question that was given up gets another chance. */
 | {
    readonly wants: 'send-again';
    readonly question: Question;
} | {
    readonly wants: 'restart';
};
export declare const only: <Wants extends Intent["wants"]>(intents$: Observable<Intent>, wants: Wants) => Observable<Intent & {
    readonly wants: Wants;
}>;
