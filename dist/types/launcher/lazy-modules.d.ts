import type { Words } from '../i18n/translation.js';
import type * as ConversationCode from '../conversation/conversation.js';
import type * as FrameCode from '../window/window.js';
interface PartsHost extends HTMLElement {
    readonly language: string;
    readonly labelsUrl: string | null;
}
/** The parts of the chat that are loaded when they are needed. What failed to load is tried again when asked for again. */
export declare class Parts {
    #private;
    /**
     * The build appends it to the address of the code: some engines remember a module that failed to load for the life
     * of the page, so that a second try needs another address.
     */
    codeQuery: string;
    /** What is mended may be broken again. */
    hasComplained: boolean;
    frame: typeof FrameCode | undefined;
    /** Those of the language, with the owner's own. The same object until they change. */
    words: Words | undefined;
    constructor(host: PartsHost);
    get labels(): Partial<Words>;
    set labels(labels: Partial<Words>);
    loadConversation(): Promise<typeof ConversationCode>;
    /** The window and its words; the words again when the language or their address has changed. */
    loadFrame(): Promise<void>;
    /** Something about the attributes is wrong. */
    complain(): Promise<void>;
    forget(botId: string): Promise<void>;
}
export {};
