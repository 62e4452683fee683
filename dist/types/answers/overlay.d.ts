import type { TemplateResult } from 'lit';
import type { Labels } from '../i18n/labels.js';
import { type Overlay } from './overlay-view.js';
import type { ConversationHost } from '../launcher/host.js';
/** The content of the overlay: an enlarged image, or the details of an answer. */
export declare class OverlayController {
    #private;
    constructor(host: ConversationHost);
    show(overlay: Overlay): void;
    close(): void;
    view(labels: Labels): TemplateResult;
}
