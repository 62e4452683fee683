import type { Translation } from './translation.js';
type Counted = (count: number) => string;
/** Labels that are ready to be shown. */
export interface Labels extends Omit<Translation, 'charactersLeft' | 'newMessages' | 'suggestionCount' | 'position' | 'enlarge'> {
    readonly charactersLeft: Counted;
    /** @param count 0 for none */
    readonly jump: Counted;
    readonly suggestionCount: Counted;
    readonly position: (index: number, count: number) => string;
    /** @param name what the image shows, or nothing */
    readonly enlarge: (name: string) => string;
    readonly reasons: readonly [string, string, string];
}
/** @param language a primary subtag, e.g. `fr`: it rules plurals and digits. */
export declare function labelsOf(words: Translation, language: string): Labels;
/** Returns the labels of a host: the same object until its translation changes. */
export declare function labelsFor(host: {
    readonly words: Translation;
    readonly language: string;
}): () => Labels;
export {};
