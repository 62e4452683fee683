import type { Answered, Luggage } from '../dialog/conversation.js';
/** An answer as it is meant to be shown. Every `html` is foreign. Whatever cannot be read is not there. */
export interface Content {
    /** HTML, one for each bubble or for several: it may hold `<hr>`. */
    readonly html: readonly string[];
    /** HTML of one link each. */
    readonly replies: readonly string[];
    readonly cards: readonly Card[];
    readonly sidebar?: Sidebar;
    /** More content, one step after the other; the first is this one. */
    readonly steps: readonly Content[];
    readonly understanding: Understanding;
    /** Some of it was too much to be shown. */
    readonly isCut: boolean;
}
export type Understanding = 'understood' | 'reworded' | 'misunderstood';
export interface Card {
    readonly image?: {
        readonly url: string;
        readonly name: string;
    };
    readonly title: string;
    readonly subtitle: string;
    readonly numeric: string;
    /** HTML of one link each; the first is the prominent one. */
    readonly buttons: readonly string[];
}
export interface Sidebar {
    readonly title: string;
    readonly html: string;
    /** A page to be shown instead of the HTML. */
    readonly url?: string;
}
/** The templates, fields and enumerations that the platform documents and its official widget shows. Never throws. */
export declare function contentOf({ html, more }: Pick<Answered, 'html' | 'more'>): Content;
/** @returns undefined for anything but `http` and `https`. */
export declare function webAddress(text: string): string | undefined;
export declare const textOf: (fields: Luggage, name: string) => string;
