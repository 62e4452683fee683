import type {Observable} from 'rxjs';
import {encodeForm} from '../protocol/encode.js';
import type {Form} from '../protocol/wire.js';
import {fetchJson, type CurrentHook} from './fetch-json.js';

export type Post = (url: string, form: Form) => Observable<unknown>;

/** Sends forms, as the Dialog API takes them. */
export const createPost =
  (headers?: CurrentHook): Post =>
  (url, form) =>
    fetchJson(
      url,
      {
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
        },
        body: encodeForm(form),
      },
      headers,
    );
