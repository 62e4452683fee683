import {expect} from 'chai';
import {
  CallFailed,
  describe as say,
  failureOf,
  isClearRefusal,
  isDead,
  isClientSide,
  isWithoutStatus,
  type Failure,
} from '../../../src/core/failure.js';
import {failing, status} from '../../support/stage.js';

const failures: readonly Failure[] = [
  {type: 'late', after: 10_000},
  {type: 'silent', after: 2000},
  {type: 'redirected'},
  {type: 'page', because: 'its fetch'},
  status(500),
  failing.html,
  {type: 'down'},
  failing.net,
  failing.offline,
  {type: 'suspended'},
  {type: 'rate-limited'},
];

describe('a failure', () => {
  it('has words of its own, whatever it is', () => {
    const words = failures.map(say);
    expect(words.every(text => typeof text === 'string' && text.length > 0)).to.equal(true);
    expect(new Set(words).size).to.equal(failures.length);
  });

  it('names what it knows: the time, the status, what was read', () => {
    expect(say({type: 'late', after: 10_000})).to.include('10000 ms');
    expect(say(status(503))).to.include('503');
    expect(say(failing.html)).to.include('HTML');
    expect(say({type: 'silent', after: 2000})).to.include('a probe for 2000 ms');
    expect(say({type: 'late', after: 2000})).to.not.include('probe');
    expect(say({type: 'redirected'})).to.include('redirects');
    expect(say({type: 'suspended'})).to.include('suspended');
    expect(say({type: 'page', because: 'its fetch'})).to.include('its fetch');
  });

  it('travels in an error that says so, and keeps its cause', () => {
    const cause = new TypeError('failed to fetch');
    const error = new CallFailed(failing.net, {cause});
    expect(error).to.be.an.instanceOf(Error);
    expect(error).to.include({name: 'CallFailed', message: say(failing.net), cause});
    expect(failureOf(error)).to.equal(failing.net);
  });

  it('that is not ours is an answer nobody could read', () => {
    expect(failureOf(new TypeError('no such thing'))).to.deep.equal({
      type: 'unreadable',
      because: 'TypeError: no such thing',
    });
  });

  const among = (type: (failure: Failure) => boolean) => failures.filter(type).map(failure => failure.type);
  it('is a dead server’s where it answers nothing, or says so', () => {
    expect(among(isDead)).to.deep.equal(['silent', 'down', 'unreachable']);
  });
  it('is the visitor’s own where nothing was sent, or nobody was there to hear', () => {
    expect(among(isClientSide)).to.deep.equal(['page', 'offline', 'suspended', 'rate-limited']);
  });

  for (const [code, isClear] of [
    [400, true],
    [403, true],
    [408, false],
    [429, true],
    [500, false],
    [502, false],
    [504, false],
  ] as const) {
    it(`is ${isClear ? 'a' : 'no'} clear refusal with ${String(code)}`, () => {
      expect(isClearRefusal(status(code))).to.equal(isClear);
    });
    it(`of a probe says ${isClear ? 'nothing' : 'something'} with ${String(code)}`, () => {
      expect(isWithoutStatus(status(code))).to.equal(isClear);
    });
  }
  it('of a probe says nothing when the server redirects', () => {
    expect(isWithoutStatus({type: 'redirected'})).to.equal(true);
    expect(failures.filter(isClearRefusal)).to.deep.equal([]);
  });
});
