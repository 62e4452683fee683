import type {Observable} from 'rxjs';
import {encodeForm} from '../protocol/encode.js';
import type {Form} from '../protocol/wire.js';
import {fetchJson} from './fetch-json.js';

/** A form, as the Dialog API takes them. */
export const post = (url: string, form: Form): Observable<unknown> =>
  fetchJson(url, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
    },
    body: encodeForm(form),
  });
