import type {ServerResponse} from 'node:http';
import {setTimeout as pause} from 'node:timers/promises';
import type {Answer} from './answer.js';
import {allowOrigin} from './cors.js';
import type {Endpoint, Fault} from './faults.js';
import {statusOf, statusOfHung} from './platform/status.js';

export interface Exchange {
  readonly endpoint: Endpoint;
  readonly url: string;
  readonly response: ServerResponse;
  readonly trueAnswer: () => Promise<Answer>;
  /** Ends the connection with RST. */
  readonly reset: () => void;
}

type Misbehaviour<F extends Fault['is']> = (
  exchange: Exchange,
  fault: Extract<Fault, {is: F}>,
) => Promise<void> | void;

const misbehaviours: {readonly [F in Fault['is']]: Misbehaviour<F>} = {
  ok: async ({response, trueAnswer}) => write(response, await trueAnswer()),
  // The port is closed already: only a connection that was open before gets here.
  refuse: ({reset}) => reset(),
  reset: ({reset}) => reset(),
  silent: () => undefined,
  async delay({response, trueAnswer}, {ms}) {
    const answer = await trueAnswer();
    await pauseUnlessClosed(ms, response);
    write(response, answer);
  },
  status({response}, {status, retryAfter}) {
    const wait = retryAfter === undefined ? {} : {'retry-after': String(retryAfter)};
    write(response, said(status, 'text/plain', `This server has been told to answer ${status}.`, wait));
  },
  html: ({response}) =>
    write(response, said(200, 'text/html', '<!doctype html><title>Gateway</title><h1>Gateway</h1>')),
  empty: ({response}) => write(response, said(200, 'application/json', '{}')),
  'invalid-json': ({response}) =>
    write(response, said(200, 'application/json', '{"type":"talkResponse","values":{')),
  async cut({response, trueAnswer, reset}) {
    const {status, headers, body} = await trueAnswer();
    response.writeHead(status, {...headers, 'content-length': body.length});
    response.write(body.subarray(0, body.length / 2));
    // Apart from the data, or some clients take the reset for an orderly end.
    await pauseUnlessClosed(20, response);
    reset();
  },
  async 'no-cors'({response, trueAnswer}) {
    response.removeHeader(allowOrigin);
    write(response, await trueAnswer());
  },
  ko: ({url, response}) =>
    write(response, said(200, 'application/json', JSON.stringify(statusOf('Ko', url)))),
  hung({endpoint, url, response}) {
    if (endpoint === 'serverstatus')
      write(response, said(200, 'application/json', JSON.stringify(statusOfHung(url))));
  },
};

export async function misbehave(fault: Fault, exchange: Exchange): Promise<void> {
  const misbehaviour = misbehaviours[fault.is] as Misbehaviour<Fault['is']>;
  await misbehaviour(exchange, fault);
}

function said(status: number, type: string, text: string, headers: Answer['headers'] = {}): Answer {
  return {status, headers: {'content-type': `${type}; charset=utf-8`, ...headers}, body: Buffer.from(text)};
}

// A 204 or 304 must not tell a length.
const lengthOf = (status: number, body: Buffer) =>
  status === 204 || status === 304 ? {} : {'content-length': body.length};

function write(response: ServerResponse, {status, headers, body}: Answer): void {
  response.writeHead(status, {...headers, ...lengthOf(status, body)}).end(body);
}

async function pauseUnlessClosed(ms: number, response: ServerResponse): Promise<void> {
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  await pause(ms, undefined, {ref: false, signal: closed.signal}).catch(() => undefined);
}
