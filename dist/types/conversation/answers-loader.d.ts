import { type Slots } from '../adapters/storage.js';
import type { ExtraContext } from '../extras/extra.js';
import type * as AnswersCode from '../answers/answers.js';
/** Loads the code that shows answers, when there is one to show. */
export declare class AnswersLoader {
    #private;
    answers: AnswersCode.Answers | undefined;
    hasFailed: boolean;
    /** @param settled called when the code is loaded, or has failed to load */
    constructor(create: (code: typeof AnswersCode) => AnswersCode.Answers, settled: () => void);
    /** Resolves when the code is loaded, or has failed to load. */
    readonly load: () => Promise<void>;
    /** Loads the extras. If they cannot be loaded, the chat works without them. */
    loadExtras(link: Omit<ExtraContext, keyof Slots> & {
        readonly botId: string;
    }): Promise<void>;
    close(): void;
}
