import {expect} from '@open-wc/testing';
import {mayTalk} from '../../src/dialog/budget.js';
import type {Failure} from '../../src/dialog/failure.js';
import {afterSample, warmUpDeadline} from '../../src/dialog/round-trip.js';
import type {Servers} from '../../src/dialog/servers.js';
import {defaultTiming as timing} from '../../src/dialog/timing.js';
import {isDead, preferred, refusalOf, type Tried} from '../../src/dialog/tried.js';
import {BACKUP, failing, MAIN, status} from '../support/stage.js';

describe('the deadline of a warm-up', () => {
  const steady = (ms: number) => ({smoothed: ms, variation: 0});
  it('follows the round trip, within its bounds', () => {
    expect(warmUpDeadline(false, steady(10), timing)).to.equal(800);
    expect(warmUpDeadline(false, steady(700), timing)).to.equal(1000);
    expect(warmUpDeadline(false, {smoothed: 300, variation: 100}, timing)).to.equal(1000);
    expect(warmUpDeadline(false, steady(3000), timing)).to.equal(1200);
  });
  it('is the longest for a line that nobody has measured', () => {
    expect(warmUpDeadline(false, undefined, timing)).to.equal(1200);
  });
  it('is fixed inside a dialog', () => {
    expect(warmUpDeadline(true, steady(10), timing)).to.equal(2000);
  });
});

describe('a round trip', () => {
  it('is smoothed as TCP does', () => {
    const first = afterSample(undefined, 100);
    expect(first).to.deep.equal({smoothed: 100, variation: 50});
    expect(afterSample(first, 180)).to.deep.equal({smoothed: 110, variation: 57.5});
  });
});

describe('a refusal', () => {
  const both = {main: MAIN, backup: BACKUP};
  const by = (...failures: readonly Failure[]) =>
    failures.map((failure, index) => ({
      server: index % 2 === 0 ? MAIN : BACKUP,
      failure,
      epoch: 1,
      isRefusal: failure.is === 'refused',
    }));

  const judged = (tried: readonly Tried[], servers: Servers) => {
    const [last, ...earlier] = tried.toReversed();
    return last && refusalOf(last, earlier, servers);
  };

  it('needs two servers of the same opinion, or one that is alone', () => {
    expect(judged(by(status(400)), both)).to.equal(undefined);
    expect(judged(by(status(400), status(422)), both)).to.equal('invalid');
    expect(judged(by(status(413), status(414)), both)).to.equal('too-long');
    expect(judged(by(status(400), status(413)), both)).to.equal(undefined);
    expect(judged(by(status(400), failing.net, status(400)), both)).to.equal('invalid');
    expect(judged(by(status(400), status(413), status(413)), both)).to.equal('too-long');
    expect(judged(by(status(400), status(400), failing.net), both)).to.equal(undefined);
    expect(judged(by(status(400)), {main: MAIN})).to.equal('invalid');
  });
  it('is never seen in what concerns the server', () => {
    for (const code of [401, 403, 404, 408, 409, 429, 500, 503]) {
      expect(judged(by(status(code), status(code)), both), String(code)).to.equal(undefined);
    }
    expect(judged(by(failing.net, failing.net), both)).to.equal(undefined);
    const convicted = by(status(400), status(400)).map(one => ({...one, isRefusal: false}));
    expect(judged(convicted, both)).to.equal(undefined);
  });
  for (const code of [400, 406, 411, 412, 415, 417, 422, 428]) {
    it(`${String(code)} is about the request`, () => {
      expect(judged(by(status(code), status(code)), both)).to.equal('invalid');
    });
  }
  for (const code of [413, 414, 431]) {
    it(`${String(code)} is about the length`, () => {
      expect(judged(by(status(code), status(code)), both)).to.equal('too-long');
    });
  }
});

describe('the server a waiting question prefers', () => {
  const times = (main: number, backup: number) => [
    ...Array.from({length: main}, () => ({server: MAIN, epoch: 1, failure: failing.net, isRefusal: false})),
    ...Array.from({length: backup}, () => ({
      server: BACKUP,
      epoch: 1,
      failure: failing.net,
      isRefusal: false,
    })),
  ];
  it('is the dialog’s, which gets a second chance', () => {
    expect(preferred(times(1, 0), MAIN, BACKUP, 1)).to.equal(MAIN);
    expect(preferred(times(2, 0), MAIN, BACKUP, 1)).to.equal(BACKUP);
    expect(preferred(times(2, 1), MAIN, BACKUP, 1)).to.equal(MAIN);
    // The dialog began after it had failed: another tab's question was answered.
    expect(preferred(times(2, 0), MAIN, BACKUP, 2)).to.equal(MAIN);
    expect(preferred(times(9, 0), MAIN, undefined, 1)).to.equal(MAIN);
  });
  it('without a dialog is the one that has failed less, or either', () => {
    expect(preferred([], MAIN, BACKUP, null)).to.equal(MAIN);
    expect(preferred(times(1, 0), MAIN, BACKUP, null)).to.equal(BACKUP);
    expect(preferred(times(1, 2), MAIN, BACKUP, null)).to.equal(MAIN);
    expect(preferred(times(1, 1), MAIN, BACKUP, null)).to.equal(undefined);
    expect(preferred(times(9, 0), MAIN, undefined, null)).to.equal(MAIN);
  });
});

describe('a server that is dead', () => {
  const tried = (failure: Failure): Tried => ({server: BACKUP, epoch: 1, failure, isRefusal: false});
  it('is one that did not answer at all', () => {
    expect(isDead(tried(failing.net), BACKUP)).to.equal(true);
    expect(isDead(tried({is: 'late', after: 1}), BACKUP)).to.equal(true);
    for (const failure of [status(500), failing.html, failing.offline])
      expect(isDead(tried(failure), BACKUP)).to.equal(false);
  });
  it('is the one that was tried', () => {
    expect(isDead(tried(failing.net), MAIN)).to.equal(false);
    expect(isDead(undefined, MAIN)).to.equal(false);
    expect(isDead(undefined, undefined)).to.equal(false);
  });
});

describe('a question', () => {
  const second = 1000;
  const sentAt = (...times: readonly number[]) => times.map(at => at * second);

  it('may be sent three times in a minute', () => {
    expect(mayTalk(sentAt(10, 11), 12 * second)).to.equal(true);
    expect(mayTalk(sentAt(10, 11, 12), 12 * second)).to.equal(false);
    expect(mayTalk(sentAt(10, 11, 12), 70 * second - 1)).to.equal(false);
    expect(mayTalk(sentAt(10, 11, 12), 70 * second)).to.equal(true);
  });

  it('is not held up by a clock that was ahead', () => {
    expect(mayTalk(sentAt(10, 11, 12), 12 * second - 1)).to.equal(true);
  });
});
