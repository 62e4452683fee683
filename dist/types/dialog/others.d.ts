import { type Observable } from 'rxjs';
import type { Desk } from './desk.js';
import { type Fact } from './facts.js';
/**
 * What other tabs say of their questions, which appear here too. A duplicated tab has the same questions: what they have
 * sent or settled is sent or settled here. A tab that falls silent with a question out has crashed: after the longest effort nobody knows
 * what became of it.
 */
export declare function otherTabs({ tabs, timing, unsettled }: Desk): Observable<Fact>;
