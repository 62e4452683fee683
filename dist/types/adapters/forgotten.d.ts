import { type Observable } from 'rxjs';
/**
 * Emits when what a bot has stored was removed: by `forget()`, in another chat of this page or in another tab, or with the
 * site's storage; also while this page was left.
 */
export declare function forgotten(botId: string): Observable<unknown>;
