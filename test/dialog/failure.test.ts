import {expect} from '@open-wc/testing';
import {
  CallFailed,
  describe as say,
  failureOf,
  isClearRefusal,
  isDead,
  isOfVisitor,
  isWithoutStatus,
  type Failure,
} from '../../src/dialog/failure.js';
import {failing, status} from '../support/stage.js';

const failures: readonly Failure[] = [
  {is: 'late', after: 10_000},
  {is: 'silent', after: 2000},
  {is: 'redirected'},
  {is: 'page', because: 'its fetch'},
  status(500),
  failing.html,
  {is: 'down'},
  failing.net,
  failing.offline,
  {is: 'suspended'},
  {is: 'spent'},
];

describe('a failure', () => {
  it('has words of its own, whatever it is', () => {
    const words = failures.map(say);
    expect(words.every(text => typeof text === 'string' && text.length > 0)).to.equal(true);
    expect(new Set(words).size).to.equal(failures.length);
  });

  it('names what it knows: the time, the status, what was read', () => {
    expect(say({is: 'late', after: 10_000})).to.include('10000 ms');
    expect(say(status(503))).to.include('503');
    expect(say(failing.html)).to.include('HTML');
    expect(say({is: 'silent', after: 2000})).to.include('a probe for 2000 ms');
    expect(say({is: 'late', after: 2000})).to.not.include('probe');
    expect(say({is: 'redirected'})).to.include('redirects');
    expect(say({is: 'suspended'})).to.include('suspended');
    expect(say({is: 'page', because: 'its fetch'})).to.include('its fetch');
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
      is: 'unreadable',
      because: 'TypeError: no such thing',
    });
  });

  const among = (is: (failure: Failure) => boolean) => failures.filter(is).map(failure => failure.is);
  it('is a dead server’s where it answers nothing, or says so', () => {
    expect(among(isDead)).to.deep.equal(['silent', 'down', 'unreachable']);
  });
  it('is the visitor’s own where nothing was sent, or nobody was there to hear', () => {
    expect(among(isOfVisitor)).to.deep.equal(['page', 'offline', 'suspended', 'spent']);
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
    expect(isWithoutStatus({is: 'redirected'})).to.equal(true);
    expect(failures.filter(isClearRefusal)).to.deep.equal([]);
  });
});
