import type { ReactiveController } from 'lit';
import type { ExtraContext } from './extra.js';
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
