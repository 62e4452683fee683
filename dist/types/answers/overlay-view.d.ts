import { type TemplateResult } from 'lit';
import type { Labels } from '../i18n/labels.js';
import type { RenderedSidebar } from './rendered-answer.js';
/** The modal dialog above the conversation. */
export type Overlay = {
    readonly type: 'image';
    readonly url: string;
    readonly name: string;
} | {
    readonly type: 'sidebar';
    readonly sidebar: RenderedSidebar;
};
/** A modal `<dialog>`: the browser holds the focus in it and gives it back. */
export declare function overlayView(overlay: Overlay | undefined, labels: Labels, closed: () => void): TemplateResult;
