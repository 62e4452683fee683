import { type TemplateResult } from 'lit';
import type { Labels } from '../i18n/labels.js';
export interface CarouselActions {
    /** Which slide is in view. */
    readonly moved: (index: number) => void;
    /** For screen readers. */
    readonly say: (words: string) => void;
}
/**
 * Slides side by side: they are swiped, scrolled, stepped through by the arrows beside them or on the keyboard. One of
 * them is a stop of the Tab key, then what is in it.
 */
export declare function carouselView(slides: readonly TemplateResult[], title: string, index: number, labels: Labels, act: CarouselActions): TemplateResult;
