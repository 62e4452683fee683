import { type Observable } from 'rxjs';
import type { Luggage, Message, Question, Rating, Turn } from './conversation.js';
/** What the visitor wants; not yet a fact. */
export type Intent = 
/** The window opened: show what was said before. */
{
    readonly wants: 'recall';
}
/** Focus, or the first key of a question: a question may come. */
 | {
    readonly wants: 'warm-up';
} | ({
    readonly wants: 'ask';
} & Omit<Question, 'id'>)
/** Do not wait any longer with the question that waits. */
 | {
    readonly wants: 'try-now';
}
/** A question that was given up gets another chance. */
 | {
    readonly wants: 'send-again';
    readonly question: Question;
}
/** What questions begin like this? Empty: none are wanted any more. */
 | {
    readonly wants: 'suggestions';
    readonly text: string;
} | {
    readonly wants: 'rate';
    readonly turn: Turn;
    readonly rating: Rating;
}
/** A link to a page was followed, which the server counts. */
 | {
    readonly wants: 'follow';
    readonly text: string;
    readonly extra: Luggage;
}
/** A variable of the dialog, for every dialog to come. */
 | {
    readonly wants: 'set-variable';
    readonly name: string;
    readonly value: string;
}
/** The page has something to say itself. */
 | ({
    readonly wants: 'say';
} & Message) | {
    readonly wants: 'restart';
};
export declare const only: <Wants extends Intent["wants"]>(intents$: Observable<Intent>, wants: Wants) => Observable<Intent & {
    readonly wants: Wants;
}>;
