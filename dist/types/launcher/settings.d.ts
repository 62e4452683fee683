import type { Servers, ServerUrl } from '../core/servers.js';
/** The attributes as they stand in the page. */
export interface Attributes {
    readonly botId: string | null;
    readonly server: string | null;
    readonly backupServer: string | null;
    readonly consent: string | null;
}
/** What the attributes mean. */
export interface Settings {
    readonly botId: string;
    readonly servers: Servers;
    readonly consent: 'not-asked' | 'required';
}
/** Lenient like HTML's own attributes; null where nobody is left to talk to. attribute-warnings.ts tells what is wrong. */
export declare function readSettings(attributes: Attributes): Settings | null;
/** Null for what is neither an origin nor an API root. */
export declare function apiRoot(value: string | null): ServerUrl | null;
