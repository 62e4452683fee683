import type { AnswerContent } from '../core/answer-content.js';
import type { Answered, Metadata } from '../core/types.js';
/** The templates, fields and enumerations that the platform documents and its official widget shows. Never throws. */
export declare function decodeContent({ html, more }: Pick<Answered, 'html' | 'more'>): AnswerContent;
/** @returns undefined for anything but `http` and `https`. */
export declare function webAddress(text: string): string | undefined;
export declare const textOf: (fields: Metadata, name: string) => string;
