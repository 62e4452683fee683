import type { Observable } from 'rxjs';
import type { Form } from '../protocol/wire.js';
import { type CurrentHook } from './fetch-json.js';
export type Post = (url: string, form: Form) => Observable<unknown>;
/** Sends forms, as the Dialog API takes them. */
export declare const createPost: (headers?: CurrentHook) => Post;
