import type { HeadersHook } from '../adapters/fetch-json.js';
import type { Ports } from '../dialog/ports.js';
import type { Visit } from '../protocol/encode.js';
import type { ConversationHost } from './host.js';
/** Who asks, at the moment of asking. */
export declare function visitOf(host: ConversationHost): () => Visit;
/** The world of a dialog in this page. */
export declare function portsOf(host: ConversationHost, botId: string, visit: () => Visit): Ports;
/** The page may set its hook at any time. */
export declare const headersOf: (host: ConversationHost) => HeadersHook;
