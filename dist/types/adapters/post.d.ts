import type { Observable } from 'rxjs';
import type { Form } from '../protocol/wire.js';
/** A form, as the Dialog API takes them. */
export declare const post: (url: string, form: Form) => Observable<unknown>;
