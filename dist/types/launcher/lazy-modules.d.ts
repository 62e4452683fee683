import type { Translation } from '../i18n/translation.js';
import type * as ConversationCode from '../conversation/conversation.js';
import type * as WindowCode from '../window/window.js';
interface PartsHost extends HTMLElement {
    readonly language: string;
    readonly labelsUrl: string | null;
}
/** The parts of the chat that are loaded when they are needed. What failed to load is tried again when asked for again. */
export declare class LazyModules {
    #private;
    /** True after the first warning. Every later change is checked, because a corrected attribute may become wrong again. */
    hasWarned: boolean;
    /** True once the window has opened with consent: no address of the owner is requested before. */
    mayFetchLabels: boolean;
    window: typeof WindowCode | undefined;
    /** Those of the language, with the owner's own. The same object until they change. */
    translation: Translation | undefined;
    constructor(host: PartsHost);
    get labels(): Partial<Translation>;
    /** Frameworks set null for an absent value: it means no labels. */
    set labels(labels: Partial<Translation> | null | undefined);
    loadConversation(): Promise<typeof ConversationCode>;
    /** The window and its words; the words again when the language or their address has changed. */
    loadWindow(): Promise<void>;
    /** Something about the attributes is wrong. */
    warnAboutAttributes(): Promise<void>;
    clearData(botId: string): Promise<void>;
}
export {};
