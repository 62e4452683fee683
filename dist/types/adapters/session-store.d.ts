import type { SessionStore } from '../dialog/ports.js';
import type { Routing } from '../dialog/routing.js';
export declare const dialogKey: (botId: string) => string;
/** The routing of a bot in `localStorage`, one JSON value: `{"v":1,"epoch":…,"dialog":{…},"health":{…}}`. */
export declare function sessionStore(botId: string): SessionStore;
/** Undefined for whatever another version, another script or a visitor's hand has written. */
export declare function parse(text: string | null): Routing | undefined;
