import { type Slots } from '../adapters/storage.js';
import type { ExtraContext } from '../extras/extra.js';
import type * as AnswersCode from '../answers/answers.js';
/** Loads what shows answers, when there is one to show. */
export declare class AnswersLoader {
    #private;
    answers: AnswersCode.Answers | undefined;
    hasFailed: boolean;
    /** @param settled it is there, or has failed. */
    constructor(create: (code: typeof AnswersCode) => AnswersCode.Answers, settled: () => void);
    /** Settles when it is there, or has failed. */
    readonly load: () => Promise<void>;
    /** What only makes it nicer: where it cannot be loaded it is not there. */
    loadExtras(link: Omit<ExtraContext, keyof Slots> & {
        readonly botId: string;
    }): Promise<void>;
    close(): void;
}
