import type { Servers } from '../dialog/servers.js';
/** The attributes as they stand in the page. */
export interface Attributes {
    readonly botId: string | null;
    readonly server: string | null;
    readonly backupServer: string | null;
    readonly consent: string | null;
    readonly timeout: string | null;
}
/** What the attributes mean. */
export interface Settings {
    readonly botId: string;
    readonly servers: Servers;
    readonly consent: 'not-asked' | 'required';
    /** ms a question may stay unanswered before it moves; undefined for the default. */
    readonly timeout: number | undefined;
}
/** `settings` is null when the chat cannot work; every problem names the attribute, the rule and the value. */
export interface Reading {
    readonly settings: Settings | null;
    readonly errors: readonly string[];
    readonly warnings: readonly string[];
}
/** Lenient like HTML's own attributes; only what leaves nobody to talk to is an error. */
export declare function readSettings(attributes: Attributes): Reading;
