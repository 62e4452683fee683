import { nothing, type TemplateResult } from 'lit';
import type { Answered, Turn } from '../core/types.js';
import type { Feature } from '../core/context.js';
import type { DialogState } from '../core/state.js';
import type { Labels } from '../i18n/labels.js';
import type { AnswersContext } from './content-link.js';
import type { ConversationHost } from '../launcher/host.js';
import { SuggestionBox } from './suggestion-box.js';
/** Loaded when there is something to show: answers with all that belongs to them, and what the bot proposes. */
export declare class Answers {
    #private;
    readonly features: readonly Feature[];
    /** The placeholder that an answer has set, until the next question. */
    placeholder: string;
    isLocked: boolean;
    readonly suggestionBox: SuggestionBox;
    constructor(host: ConversationHost, link: AnswersContext);
    close(): void;
    /** Applies the effects of a new answer. */
    apply(answer: Answered): void;
    restarted(): void;
    /** Clears the placeholder, and closes the overlay, so that the answer is visible. */
    asked(): void;
    /** The words of an answer, for a screen reader or a transcript. */
    words(answer: Answered): string;
    /** The announcement after the newest answer was rated. */
    ratingBetween(before: DialogState, after: DialogState): string;
    /** Undefined for an answer without anything to see. */
    answer(turn: Turn, answer: Answered, isNewest: boolean): TemplateResult | undefined;
    /** The day of a turn of an earlier day. */
    day(turn: Turn, before: Turn | undefined): TemplateResult | typeof nothing;
    top({ turns, offers }: DialogState): TemplateResult | typeof nothing;
    /** Above the conversation: the languages and spaces to choose from. */
    choices(): TemplateResult | typeof nothing;
    overlay(): TemplateResult;
    get labels(): Labels;
}
