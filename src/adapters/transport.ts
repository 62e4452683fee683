import {map} from 'rxjs';
import type {Transport} from '../core/ports.js';
import {decodeAnswer, decodeAvailable, decodeHistory, decodeStatus} from '../protocol/decode.js';
import {historyForm, talkForm, type Visit} from '../protocol/encode.js';
import {fromBase64} from './base64.js';
import {fetchJson, type CurrentHook} from './fetch-json.js';
import {createPost} from './post-form.js';

/**
 * The Dialog API over `fetch`. All requests are simple ones for CORS, and of the same credentials mode: another mode
 * would not reuse the connection that the warm-up has opened. The status is public, so it carries no headers of the page.
 */
export function httpTransport(botId: string, visit: () => Visit, headers?: CurrentHook): Transport {
  const post = createPost(headers);
  const bot = encodeURIComponent(botId);

  return {
    status: (server, details = false) =>
      fetchJson(`${server}serverstatus${details ? '?details=true' : ''}`).pipe(map(decodeStatus)),
    talk(server, question, contextId) {
      const path = contextId === null ? bot : `${bot}/${encodeURIComponent(contextId)}`;
      return post(`${server}chat/talk/${path}`, talkForm(question, visit())).pipe(
        map(body => decodeAnswer(body, fromBase64)),
      );
    },
    history: (server, contextId) =>
      post(`${server}chat/history/${bot}`, historyForm(contextId)).pipe(
        map(body => decodeHistory(body, fromBase64)),
      ),
    available: (server, contextId) =>
      fetchJson(
        `${server}chat/availablecontext/${bot}/${encodeURIComponent(contextId)}`,
        {method: 'POST'},
        headers,
      ).pipe(map(decodeAvailable)),
  };
}
