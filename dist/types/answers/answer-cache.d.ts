import type { Answered } from '../core/types.js';
import type { Labels } from '../i18n/labels.js';
import type { RenderedAnswer } from './rendered-answer.js';
/** Answers as they are shown: each is made once, and again in other words. */
export declare class AnswerCache {
    #private;
    constructor(labels: () => Labels);
    of(answer: Answered): RenderedAnswer;
}
