import type { SessionStore } from '../core/ports.js';
import type { Routing } from '../core/failover/routing.js';
export declare const dialogKey: (botId: string) => string;
/**
 * The routing of a bot in `localStorage`, one JSON value: `{"v":1,"epoch":…,"dialog":{…},"health":{…},"probes":[…]}`,
 * which one tab at a time changes. Without locks two tabs may overwrite each other, so what is stored is read again a little later.
 *
 * @param refused is called when the browser refuses to store.
 */
export declare function sessionStore(botId: string, refused: () => void): SessionStore;
/** Undefined for a value that another version, another script or the visitor has written. */
export declare function parse(text: unknown): Routing | undefined;
