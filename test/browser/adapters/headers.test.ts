import {expect} from '@open-wc/testing';
import {firstValueFrom} from 'rxjs';
import type {HeadersHook} from '../../../src/adapters/fetch-json.js';
import {httpTransport} from '../../../src/adapters/transport.js';
import {failureOf} from '../../../src/core/failure.js';
import type {ConversationHost} from '../../../src/launcher/host.js';
import {headersOf} from '../../../src/conversation/page-values.js';
import {watchConsole, type Said} from '../../support/console.js';
import {until} from '../../support/visitor.js';

const server = 'https://main.example/servlet/api/';
const visit = () => ({
  clientId: 'c',
  alreadyCame: false,
  language: 'en',
  space: undefined,
  pageUrl: 'https://shop.example/',
  browser: '',
  os: '',
  qualification: false,
  variables: {},
});

describe('the headers of the page (E18)', () => {
  const {fetch: own, setTimeout: wait} = window;
  let said: Said;
  /** The `Authorization` of each request, and what the hook was asked. */
  let sent: (string | null)[];
  let asked: unknown[];
  beforeEach(() => {
    said = watchConsole();
    sent = [];
    asked = [];
  });
  afterEach(() => {
    said.end();
    Object.assign(window, {fetch: own, setTimeout: wait});
  });

  /** A server that answers with one status after the other. */
  const answers = (...statuses: readonly number[]) => {
    window.fetch = ((_: string, {headers}: RequestInit) => {
      sent.push(new Headers(headers).get('Authorization'));
      const status = statuses[sent.length - 1] ?? 500;
      return Promise.resolve(new Response('{"text":"hello","status":"Ok"}', {status}));
    }) as typeof fetch;
  };
  const transport = (headers: unknown) =>
    httpTransport('bot', visit, headersOf({headers} as ConversationHost));
  const talk = (headers: unknown) =>
    firstValueFrom(transport(headers).talk(server, {id: 'q', text: 'x'}, null)).then(
      ({html}) => html,
      failureOf,
    );
  const token: HeadersHook = options => {
    asked.push(options);
    return {Authorization: options?.refresh ? 'new' : 'old'};
  };
  const denied = {type: 'refused', status: 401};

  it('are with a question', async () => {
    answers(200);
    expect(await talk(token)).to.equal('hello');
    expect(sent).to.deep.equal(['old']);
    expect(asked).to.deep.equal([{refresh: false}]);
  });

  it('are made anew after a 401, once, and the question is sent there again', async () => {
    answers(401, 200);
    expect(await talk(token)).to.equal('hello');
    expect(sent).to.deep.equal(['old', 'new']);
    expect(asked).to.deep.equal([{refresh: false}, {refresh: true}]);
  });

  it('that are refused twice are refused', async () => {
    answers(401, 401, 200);
    expect(await talk(token)).to.deep.equal(denied);
    expect(sent).to.deep.equal(['old', 'new']);
  });

  it('are not made anew after another refusal', async () => {
    answers(403, 200);
    expect(await talk(token)).to.deep.equal({type: 'refused', status: 403});
    expect(asked).to.deep.equal([{refresh: false}]);
  });

  for (const none of [undefined, null, 'a text'])
    it(`where the page makes none (${String(none)}), a 401 fails at once`, async () => {
      answers(401, 200);
      expect(await talk(none)).to.deep.equal(denied);
      expect(sent).to.deep.equal([null]);
    });

  it('that cannot be made anew are not sent again, which is said once', async () => {
    answers(401, 200);
    const once: HeadersHook = options => {
      if (options?.refresh) throw new Error('logged out');
      return {Authorization: 'old'};
    };
    expect(await talk(once)).to.deep.equal(denied);
    expect(sent).to.deep.equal(['old']);
    expect(said.errors).to.have.length(1);
  });

  it('are never asked for by a probe', async () => {
    answers(200, 200);
    await firstValueFrom(transport(token).status(server, false));
    await firstValueFrom(transport(token).status(server, true));
    expect(sent).to.deep.equal([null, null]);
    expect(asked).to.deep.equal([]);
  });

  it('that hang are waited for five seconds, and the question leaves without, which is said once', async () => {
    answers(200);
    const waits: number[] = [];
    window.setTimeout = ((run: () => void, ms = 0) => {
      waits.push(ms);
      return wait(run, 0);
    }) as typeof setTimeout;
    expect(await talk(() => new Promise(() => {}))).to.equal('hello');
    expect(waits).to.deep.equal([5000]);
    expect(sent).to.deep.equal([null]);
    expect(said.errors).to.have.length(1);
    expect(said.errors[0]).to.contain('not within 5000 ms');
  });

  it('that hang while they are made anew leave the 401', async () => {
    answers(401, 200);
    window.setTimeout = ((run: () => void) => wait(run, 0)) as typeof setTimeout;
    const stuck: HeadersHook = options => (options?.refresh ? new Promise(() => {}) : {});
    expect(await talk(stuck)).to.deep.equal(denied);
    expect(sent).to.deep.equal([null]);
  });

  it('that come after the question was taken back do not send it', async () => {
    answers(200);
    const gives: (() => void)[] = [];
    const slow: HeadersHook = () =>
      new Promise(resolve => {
        gives.push(() => {
          resolve({});
        });
      });
    const sent: string[] = [];
    window.fetch = ((_: string, {signal, body}: RequestInit) => {
      if (signal?.aborted !== true) sent.push(new URLSearchParams(body as string).get('userInput') ?? '');
      return Promise.reject(new Error('aborted'));
    }) as typeof fetch;
    const {talk} = transport(slow);
    const ask = (text: string) => talk(server, {id: text, text}, null).subscribe({error: () => {}});
    ask('taken back').unsubscribe();
    ask('left alone');
    for (const give of gives) give();
    await until(() => sent.includes('left alone'), 'the other one is sent');
    expect(sent).to.deep.equal(['left alone']);
  });
});
