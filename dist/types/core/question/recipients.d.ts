import { Observable } from 'rxjs';
import type { DialogEvent } from '../events.js';
import type { Question } from '../types.js';
/** Answers a question of the visitor, beginning with the event `asked`: the bot, or a person in a live channel. */
export type Recipient = (question: Question) => Observable<DialogEvent>;
/** Decides who gets the next question. Questions that are on their way stay with the recipient that has them. */
export interface Recipients {
    /** Gives the recipient every question from subscription to unsubscription; the newest recipient goes first. Emits nothing. */
    readonly divertTo: (recipient: Recipient) => Observable<never>;
    /** The recipient of the next question: the bot, unless questions are diverted. */
    readonly current: (bot: Recipient) => Recipient;
}
export declare function createRecipients(): Recipients;
