import type { CurrentHook } from '../adapters/fetch-json.js';
import { type Observable } from 'rxjs';
import type { Feature } from '../core/context.js';
import type { Intent } from '../core/intents.js';
import type { DialogState } from '../core/state.js';
import type { Visit } from '../protocol/encode.js';
import type { ConversationHost } from '../launcher/host.js';
import type { Settings } from '../launcher/settings.js';
/** Returns a function that describes the visitor and the page at the time of a request. */
export declare function visitOf(host: ConversationHost): () => Visit;
/** The dialog of a host, which begins when it is subscribed to. */
export declare function dialogOf(host: ConversationHost, { botId, servers }: Settings, visit: () => Visit, intents$: Observable<Intent>, features$: Observable<Feature>): Observable<DialogState>;
export declare const headersOf: (host: ConversationHost) => CurrentHook;
