import type { Answered } from '../core/types.js';
/** The parts of the chat that an answer may change beside the transcript. */
export interface Effects {
    readonly host: HTMLElement & {
        space: string | null;
        readonly language?: string;
    };
    readonly placeholder: (text: string) => void;
    readonly lock: (isLocked: boolean) => void;
    readonly suggesting: (isOn: boolean) => void;
}
/**
 * Carries out what a fresh answer wants. The page hears of it first and may prevent it. Only the actions that the
 * platform documents are known here, by their names: code in an answer is never run.
 */
export declare function applyEffects({ more }: Answered, { host, placeholder, lock, suggesting }: Effects): void;
