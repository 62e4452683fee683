import {expect} from '@open-wc/testing';
import {firstValueFrom} from 'rxjs';
import {fetchJson} from '../../src/adapters/fetch-json.js';
import {failureOf, type Failure} from '../../src/dialog/failure.js';
import {startServers, untilLog, type Fault, type Servers} from '../support/servers.js';

describe('fetchJson', () => {
  let servers: Servers;
  const url = () => `${servers.main}/servlet/api/serverstatus`;
  const failure = (): Promise<Failure> =>
    firstValueFrom(fetchJson(url())).then((): Failure => {
      throw new Error('it did not fail');
    }, failureOf);
  before(async () => {
    servers = await startServers();
  });
  after(() => servers.stop());
  afterEach(() => servers.setFault('main', {is: 'ok'}));

  it('emits the body once and completes', async () => {
    expect(await firstValueFrom(fetchJson(url()))).to.deep.include({status: 'Ok'});
  });

  const cases: readonly (readonly [Fault, Failure])[] = [
    [
      {is: 'status', status: 403},
      {is: 'refused', status: 403},
    ],
    [
      {is: 'status', status: 503, retryAfter: 120},
      {is: 'refused', status: 503, retryAfter: 120_000},
    ],
    [{is: 'html'}, {is: 'unreadable', because: 'not JSON'}],
    [{is: 'invalid-json'}, {is: 'unreadable', because: 'not JSON'}],
    [{is: 'refuse'}, {is: 'unreachable'}],
    [{is: 'reset'}, {is: 'unreachable'}],
    [{is: 'no-cors'}, {is: 'unreachable'}],
    [{is: 'cut'}, {is: 'unreachable'}],
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
});
