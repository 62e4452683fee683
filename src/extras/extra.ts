import type {Slots} from '../adapters/storage.js';
import type {Labels} from '../i18n/labels.js';
import type {ConversationHost} from '../launcher/host.js';

/** The interface of the conversation that the extras need. */
export interface ExtraContext extends Slots {
  readonly host: ConversationHost;
  readonly labels: () => Labels;
  readonly setDraft: (text: string) => void;
}

/** Ends an extra. @param isRemoved the element was taken out of the page, as by navigation that swaps the body */
export type EndExtra = (isRemoved: boolean) => void;

/** Begins an extra, and tells how it ends. */
export type Extra = (link: ExtraContext) => EndExtra;
