import type { Servers, ServerUrl } from '../core/servers.js';
/** The attributes as written in the page. */
export interface Attributes {
    readonly botId: string | null;
    readonly server: string | null;
    readonly backupServer: string | null;
    readonly consent: string | null;
}
/** The parsed attributes. */
export interface Settings {
    readonly botId: string;
    readonly servers: Servers;
    readonly consent: 'not-asked' | 'required';
}
/** Lenient like HTML's own attributes; null without a bot or a server. attribute-warnings.ts reports the errors. */
export declare function readSettings(attributes: Attributes): Settings | null;
/** Null if the value is neither an origin nor an API root. */
export declare function apiRoot(value: string | null): ServerUrl | null;
