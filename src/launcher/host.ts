import type {ReactiveControllerHost} from 'lit';
import type {Translation} from '../i18n/translation.js';
import type {HeadersHook} from '../adapters/fetch-json.js';
import type {Timing} from '../core/timing.js';
import type {AttributeProperties} from './attributes.js';

/** The interface of the element that a conversation needs. */
export interface ConversationHost extends ReactiveControllerHost, HTMLElement, AttributeProperties {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly language: string;
  /** Those of the language, with the owner's own. The same object until they change. */
  readonly words: Translation;
  /** Overrides of {@link Timing}, in ms. */
  readonly timing: Partial<Timing>;
  /** Sent with every question. */
  readonly variables: Readonly<Record<string, string>>;
  readonly headers: HeadersHook | undefined;
  readonly forgotten: () => void;
}
