import { type Observable } from 'rxjs';
import type { DialogContext } from '../context.js';
import type { ServerUrl } from '../servers.js';
/** The state of the visitor's network: `asked` while no server has answered yet, `lost` when that takes too long. */
export type Contact = 'heard' | 'asked' | 'lost';
/**
 * Watches the server of a question that is out. When it is silent, its status is asked, with details, again and
 * again. Any answer means that it lives, whatever its status and however late it comes; it is dead if it says that its
 * dialog application is down, or if it is silent while the other server answers, and that counts against it. Silence on both sides is
 * the visitor's own network: nothing counts against a server.
 *
 * @param sentAt when the question left, ms of uptime
 */
export declare function watchServer(server: ServerUrl, sentAt: number, context: DialogContext): Observable<Contact>;
