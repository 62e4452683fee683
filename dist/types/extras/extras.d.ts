import type { ReactiveController } from 'lit';
import type { Slots } from '../adapters/storage.js';
import type { Labels } from '../i18n/labels.js';
import type { ConversationHost } from '../launcher/host.js';
/** What the extras need of the conversation. */
export interface ExtraContext extends Slots {
    readonly host: ConversationHost;
    readonly labels: () => Labels;
    readonly setDraft: (text: string) => void;
}
/** Begins an extra, and tells how it ends. */
export type Extra = (link: ExtraContext) => () => void;
/**
 * Loaded after a conversation can be seen: what is missed only when it is not there. None of it is needed to ask and to
 * be answered, and each works by what is shown. They end while the element is out of the page, which they act on.
 */
export declare class Extras implements ReactiveController {
    #private;
    constructor(link: ExtraContext);
    hostConnected(): void;
    hostDisconnected(): void;
    close(): void;
}
