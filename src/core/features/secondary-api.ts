import type {Observable} from 'rxjs';
import type {Rating} from '../types.js';
import type {ServerUrl} from '../servers.js';

/** Calls that no answer depends on. Each is cold, as those of {@link Transport} are. */
export interface SecondaryApi {
  /** The questions asked most (`topknowledge`). */
  topQuestions(server: ServerUrl, count: number): Observable<readonly string[]>;
  /** Questions that begin like `text` (`search`). */
  suggestions(server: ServerUrl, text: string): Observable<readonly string[]>;
  /** Rates the last answer of a dialog (`feedback`): the server knows no other. */
  rate(server: ServerUrl, contextId: string, rating: Rating): Observable<unknown>;
  /** Sets a variable of a dialog (`variable`). */
  setVariable(server: ServerUrl, contextId: string, name: string, value: string): Observable<unknown>;
}
