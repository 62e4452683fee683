import type { Transport } from '../core/ports.js';
import { type Visit } from '../protocol/encode.js';
import { type CurrentHook } from './fetch-json.js';
/**
 * The Dialog API over `fetch`. All requests are simple ones for CORS, and of the same credentials mode: another mode
 * would not reuse the connection that the warm-up has opened. The status is public, so it carries no headers of the page.
 */
export declare function httpTransport(botId: string, visit: () => Visit, headers?: CurrentHook): Transport;
