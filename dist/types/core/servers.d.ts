/** The API root of a server, absolute and ending in `/`, e.g. `https://app1.example/servlet/api/`. */
export type ServerUrl = string;
/** The servers of a bot. Pre-production has no backup. */
export interface Servers {
    readonly main: ServerUrl;
    readonly backup?: ServerUrl;
}
export declare const allServers: ({ main, backup }: Servers) => readonly ServerUrl[];
export declare const otherServer: (servers: Servers, server: ServerUrl) => ServerUrl | undefined;
