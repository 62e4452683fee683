import type { SecondaryApi } from '../core/features/secondary-api.js';
import type { Visit } from '../protocol/encode.js';
import type { CurrentHook } from './fetch-json.js';
/** The calls of the Dialog API that no answer depends on. */
export declare function httpSecondaryApi(botId: string, visit: () => Visit, headers?: CurrentHook): SecondaryApi;
