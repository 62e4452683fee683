import {expect} from '@open-wc/testing';
import {
  CallFailed,
  Convicted,
  describe as say,
  failureOf,
  isClearRefusal,
  isMissingRoute,
  type Failure,
} from '../../src/dialog/failure.js';
import {failing, status} from '../support/stage.js';

const failures: readonly Failure[] = [
  {is: 'late', after: 10_000},
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

  it('of a probe is a missing route when the server does not know it', () => {
    const missing = [...failures, status(404), status(405), status(410)].filter(isMissingRoute);
    expect(missing).to.deep.equal([status(404), status(405)]);
  });

  it('is a clear refusal only where the server refused the call itself, not where it was found to be bad', () => {
    const clear = failures.filter(failure => isClearRefusal(new CallFailed(failure)));
    expect(clear).to.deep.equal([status(500)]);
    expect(isClearRefusal(new Convicted(status(500)))).to.equal(false);
    expect(failureOf(new Convicted(status(500)))).to.deep.equal(status(500));
  });
});
