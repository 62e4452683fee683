import type { ReactiveController } from 'lit';
import type { ConversationHost } from '../launcher/host.js';
/** The scroll position of the transcript, and the number of answers that arrived below it. */
export declare class ScrollController implements ReactiveController {
    #private;
    constructor(host: ConversationHost);
    /** Answers below what is in view; null while the newest is in view. */
    get unseen(): number | null;
    hostUpdated(): void;
    /** The visitor begins something, and wants to see what comes of it. */
    follow(): void;
    readonly scrolled: () => void;
    /** Something has come; it is shown at once unless the visitor reads something else. */
    arrived(answers: number): Promise<void>;
    /** To the newest, and from its beginning to its end. */
    jump(): void;
}
