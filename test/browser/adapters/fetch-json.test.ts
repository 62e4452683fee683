import {expect} from '@open-wc/testing';
import {firstValueFrom} from 'rxjs';
import {fetchJson, type HeadersHook} from '../../../src/adapters/fetch-json.js';
import {failureOf, type Failure} from '../../../src/core/failure.js';
import {untilLog, type Fault} from '../../support/servers.js';
import {setupServers} from '../../support/setup-chat.js';

describe('fetchJson', () => {
  const servers = setupServers();
  const url = () => `${servers.main}/servlet/api/serverstatus`;
  const failure = (): Promise<Failure> =>
    firstValueFrom(fetchJson(url())).then((): Failure => {
      throw new Error('it did not fail');
    }, failureOf);
  afterEach(() => servers.setFault('main', {is: 'ok'}));

  it('emits the body once and completes', async () => {
    expect(await firstValueFrom(fetchJson(url()))).to.deep.include({status: 'Ok'});
  });

  const cases: readonly (readonly [Fault, Failure])[] = [
    [
      {is: 'status', status: 403},
      {type: 'refused', status: 403},
    ],
    [
      {is: 'status', status: 503, retryAfter: 120},
      {type: 'refused', status: 503, retryAfter: 120_000},
    ],
    [{is: 'status', status: 307}, {type: 'redirected'}],
    [{is: 'html'}, {type: 'unreadable', because: 'not JSON'}],
    [{is: 'invalid-json'}, {type: 'unreadable', because: 'not JSON'}],
    [{is: 'refuse'}, {type: 'unreachable'}],
    [{is: 'reset'}, {type: 'unreachable'}],
    [{is: 'no-cors'}, {type: 'unreachable'}],
    [{is: 'cut'}, {type: 'unreachable'}],
  ];
  for (const [fault, expected] of cases) {
    it(`${JSON.stringify(fault)} is ${JSON.stringify(expected)}`, async () => {
      await servers.setFault('main', fault);
      expect(await failure()).to.deep.equal(expected);
    });
  }

  it('does not send before it is subscribed, and aborts when it is unsubscribed', async () => {
    await servers.setFault('main', {is: 'silent'});
    const before = (await servers.log('main')).length;
    const cold$ = fetchJson(url());
    expect((await servers.log('main')).length).to.equal(before);
    let said: unknown;
    const subscription = cold$.subscribe({
      error: (error: unknown) => {
        said = error;
      },
    });
    await untilLog(servers, 'main', log => log.length === before + 1);
    subscription.unsubscribe();
    await untilLog(servers, 'main', log => log.at(-1)?.outcome === 'aborted');
    expect(said, 'an abort of our own is no failure').to.equal(undefined);
  });

  describe('with a fetch of the page', () => {
    const {fetch: own} = window;
    const {error} = console;
    let said: string[];
    const answers = (given: unknown, sent: RequestInit[] = []) => {
      window.fetch = ((_: string, init: RequestInit) => {
        sent.push(init);
        return Promise.resolve(given);
      }) as unknown as typeof fetch;
      return sent;
    };
    beforeEach(() => {
      said = [];
      console.error = (...words) => said.push(String(words[0]));
    });
    afterEach(() => {
      window.fetch = own;
      console.error = error;
    });

    for (const given of [undefined, null, 'text', {}]) {
      it(`${given === undefined ? 'nothing' : JSON.stringify(given)} for a response is the page's failure, and is said once`, async () => {
        answers(given);
        expect((await failure()).type).to.equal('page');
        expect(said).to.have.length(1);
        expect(said[0]).to.contain('<dydu-chatbox>');
      });
    }

    it('does not follow a redirect, which is a failure of its own (E7)', async () => {
      const sent = answers({type: 'opaqueredirect', ok: false, status: 0, headers: new Headers()});
      expect(await failure()).to.deep.equal({type: 'redirected'});
      expect(sent[0]?.redirect).to.equal('manual');
    });

    const cases: readonly (readonly [string, number | undefined])[] = [
      ['7', 7000],
      ['86400', 600_000],
      [new Date(Date.now() + 86_400_000).toUTCString(), 600_000],
      ['0', undefined],
      ['-5', undefined],
      ['1.5', undefined],
      ['soon', undefined],
      ['', undefined],
      ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
    ];
    for (const [header, ms] of cases) {
      it(`Retry-After "${header}" is ${String(ms)} (E8)`, async () => {
        answers(new Response('', {status: 503, headers: {'Retry-After': header}}));
        const found = await failure();
        expect(found.type === 'refused' ? found.retryAfter : found).to.equal(ms);
      });
    }

    it('aborts nothing that has come: a monitor may read its copy', async () => {
      const sent = answers(new Response('{"status":"Ok"}'));
      await firstValueFrom(fetchJson(url()));
      expect(sent[0]?.signal?.aborted).to.equal(false);
    });

    describe('after `beforeunload`, which a `mailto:` link fires too,', () => {
      const {setTimeout: own} = window;
      let waits: number[];
      /** The failure of a request that ends so, which was out when the page seemed to be left. */
      const failureOnceLeft = async (end: () => Promise<unknown>): Promise<Failure> => {
        window.fetch = (() => Promise.resolve().then(end)) as unknown as typeof fetch;
        const failed = failure();
        window.dispatchEvent(new Event('beforeunload'));
        return failed;
      };
      beforeEach(() => {
        waits = [];
        window.setTimeout = ((work: () => void, ms: number) => {
          waits.push(ms);
          work();
        }) as unknown as typeof setTimeout;
      });
      afterEach(() => {
        window.setTimeout = own;
      });

      it('an error of the server is raised at once', async () => {
        const answer = new Response('', {status: 500});
        expect(await failureOnceLeft(() => Promise.resolve(answer))).to.deep.equal({
          type: 'refused',
          status: 500,
        });
        expect(waits).to.deep.equal([]);
      });

      it('an answer that cannot be read is raised at once', async () => {
        const answer = new Response('<html>');
        expect((await failureOnceLeft(() => Promise.resolve(answer))).type).to.equal('unreadable');
        expect(waits).to.deep.equal([]);
      });

      it('a broken connection waits until the page would be gone', async () => {
        const found = await failureOnceLeft(() => Promise.reject(new TypeError('broken')));
        expect(found).to.deep.equal({type: 'unreachable'});
        expect(waits).to.have.length(1);
        expect(waits[0]).to.be.within(2000, 3000);
      });
    });

    const hooks: Readonly<Record<string, () => unknown>> = {
      'that throws': () => {
        throw new Error('no token');
      },
      'that rejects': () => Promise.reject(new Error('no token')),
      'that gives names no request can have': () => ({'a b': 'c'}),
    };
    for (const [how, hook] of Object.entries(hooks)) {
      it(`a headers hook ${how} is said once, and the request leaves without`, async () => {
        const sent = answers(new Response('{"status":"Ok"}'));
        const call$ = fetchJson(url(), {headers: {Accept: 'a/b'}}, () => hook as HeadersHook);
        expect(await firstValueFrom(call$)).to.deep.equal({status: 'Ok'});
        expect(new Headers(sent[0]?.headers).get('Accept')).to.equal('a/b');
        expect(said).to.have.length(1);
      });
    }
  });
});
