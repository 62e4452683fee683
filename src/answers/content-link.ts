import type {Metadata} from '../core/types.js';
import type {Intent} from '../core/intents.js';
import type {Labels} from '../i18n/labels.js';
import type {Visit} from '../protocol/encode.js';

/** The interface of the conversation that the answers need. */
export interface AnswersContext {
  readonly botId: string;
  readonly labels: () => Labels;
  readonly visit: () => Visit;
  readonly send: (intent: Intent) => void;
  readonly ask: (text: string, hidden: boolean, extra: Metadata) => void;
  readonly say: (words: string) => void;
  readonly restart: () => void;
  readonly variables: Map<string, string>;
}
