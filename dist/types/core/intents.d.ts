import { type Observable } from 'rxjs';
import type { Metadata, Message, Question, Rating, Turn } from './types.js';
/** A request of the visitor or the page. Nothing has happened yet. */
export type Intent = 
/** The window opened: show what was said before. */
{
    readonly type: 'recall';
}
/** Focus, or the first key of a question: a question may come. */
 | {
    readonly type: 'warm-up';
} | ({
    readonly type: 'ask';
} & Omit<Question, 'id'>)
/** Do not wait any longer with the question that waits. */
 | {
    readonly type: 'try-now';
}
/** A question that was given up gets another chance. */
 | {
    readonly type: 'send-again';
    readonly question: Question;
}
/** Asks for questions that begin like the text. An empty text ends the suggestions. */
 | {
    readonly type: 'suggestions';
    readonly text: string;
} | {
    readonly type: 'rate';
    readonly turn: Turn;
    readonly rating: Rating;
}
/** A link to a page was followed, which the server counts. */
 | {
    readonly type: 'follow';
    readonly text: string;
    readonly extra: Metadata;
}
/** A variable of the dialog, for every dialog to come. */
 | {
    readonly type: 'set-variable';
    readonly name: string;
    readonly value: string;
}
/** The page has something to say itself. */
 | ({
    readonly type: 'say';
} & Message) | {
    readonly type: 'restart';
};
export declare const only: <Wants extends Intent["type"]>(intents$: Observable<Intent>, type: Wants) => Observable<Intent & {
    readonly type: Wants;
}>;
