import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type Timing } from '../dialog/timing.js';
import type { Settings } from './settings.js';
export interface ConversationHost extends ReactiveControllerHost, HTMLElement {
    readonly renderRoot: DocumentFragment | HTMLElement;
    readonly language: string;
    readonly space: string | null;
    /** Overrides of {@link Timing}, in ms. */
    readonly timing: Partial<Timing>;
}
/** Loaded on the visitor's first sign of interest: joins the dialog, the network, and what is shown. */
export declare class Conversation {
    #private;
    constructor(host: ConversationHost, { botId, servers, timeout }: Settings);
    get canRestart(): boolean;
    /** Shows what was said before this page was loaded; once a dialog. */
    recall(): void;
    restart(): void;
    focus(): void;
    /** Ends every call. */
    close(): void;
    render(): TemplateResult;
}
