import type {ReactiveControllerHost} from 'lit';
import type {Words} from '../i18n/words.js';
import type {HeadersHook} from '../adapters/fetch-json.js';
import type {Timing} from '../dialog/timing.js';

/** What a conversation needs of the element. */
export interface ConversationHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly language: string;
  /** Those of the language, with the owner's own. The same object until they change. */
  readonly words: Words;
  space: string | null;
  /** Whether the window is shown. */
  readonly open: boolean;
  /** Overrides of {@link Timing}, in ms. */
  readonly timing: Partial<Timing>;
  /** Sent with every question. */
  readonly variables: Readonly<Record<string, string>>;
  readonly headers: HeadersHook | undefined;
}
