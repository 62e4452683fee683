import type { Content } from '../dialog/content.js';
import type { Answered, Luggage } from '../dialog/conversation.js';
/** The templates, fields and enumerations that the platform documents and its official widget shows. Never throws. */
export declare function contentOf({ html, more }: Pick<Answered, 'html' | 'more'>): Content;
/** @returns undefined for anything but `http` and `https`. */
export declare function webAddress(text: string): string | undefined;
export declare const textOf: (fields: Luggage, name: string) => string;
