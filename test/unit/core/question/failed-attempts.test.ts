import {expect} from 'chai';
import {
  failuresOf,
  isGivenUp,
  preferred,
  refusalOf,
  type FailedAttempt,
} from '../../../../src/core/question/failed-attempts.js';
import type {Failure} from '../../../../src/core/failure.js';
import type {Servers} from '../../../../src/core/servers.js';
import {BACKUP, failing, MAIN, status} from '../../../support/stage.js';

const both: Servers = {main: MAIN, backup: BACKUP};
const failedBy = (server: string, failure: Failure, at = 0, isAlive?: boolean): FailedAttempt => ({
  server,
  failure,
  epoch: 1,
  at,
  ...(isAlive !== undefined && {probed: () => (isAlive ? 'alive' : undefined)}),
});
/** By main and the backup in turn. */
const by = (...failures: readonly Failure[]) =>
  failures.map((failure, index) => failedBy(index % 2 === 0 ? MAIN : BACKUP, failure));

describe('a refusal (E11)', () => {
  const why = (attempts: readonly FailedAttempt[], home = MAIN, servers = both) => {
    const [last, ...earlier] = attempts.toReversed();
    return last && refusalOf(last, earlier, home, servers);
  };

  it('needs both servers, or one that is alone', () => {
    expect(why(by(status(400)))).to.equal(undefined);
    expect(why(by(status(400), status(422)))).to.equal('invalid');
    expect(why(by(status(413), status(414)))).to.equal('too-long');
    expect(why(by(status(400), status(500)))).to.equal(undefined);
    expect(why(by(status(500), status(400)))).to.equal(undefined);
    expect(why(by(status(400), failing.net, status(400)))).to.equal(undefined);
    expect(why(by(status(400)), MAIN, {main: MAIN})).to.equal('invalid');
  });

  it('is the last word where they disagree', () => {
    expect(why(by(status(400), status(413)))).to.equal('too-long');
    expect(why(by(status(413), status(403)))).to.equal('denied');
  });

  it('of a dialog on the backup is its own where the request is at fault, not where access is denied', () => {
    expect(why([failedBy(BACKUP, status(400))], BACKUP)).to.equal('invalid');
    expect(why([failedBy(BACKUP, status(403))], BACKUP)).to.equal(undefined);
  });

  it('is seen in a connection that both break while they answer probes', () => {
    const broken = (server: string, isAlive: boolean) => failedBy(server, failing.net, 0, isAlive);
    expect(why([broken(MAIN, true), broken(BACKUP, true)])).to.equal('denied');
    expect(why([broken(MAIN, false), broken(BACKUP, true)])).to.equal(undefined);
    expect(why([broken(MAIN, true), broken(BACKUP, false)])).to.equal(undefined);
    expect(why([broken(MAIN, true), failedBy(BACKUP, status(403))])).to.equal('denied');
  });

  it('is not seen in another failure of a server that answers probes', () => {
    const late = (server: string) => failedBy(server, {type: 'late', after: 20_000}, 0, true);
    expect(why([late(MAIN), late(BACKUP)])).to.equal(undefined);
  });

  it('is never seen in what concerns the server', () => {
    for (const code of [408, 409, 421, 423, 424, 425, 429, 500, 502, 503, 504])
      expect(why(by(status(code), status(code))), String(code)).to.equal(undefined);
    for (const failure of [failing.net, failing.html, {type: 'down'} as const])
      expect(why(by(failure, failure))).to.equal(undefined);
  });

  for (const [reason, codes] of [
    ['invalid', [400, 406, 411, 412, 415, 417, 422, 428]],
    ['too-long', [413, 414, 431]],
    ['denied', [401, 403, 404, 405, 407, 410, 451]],
  ] as const) {
    for (const code of codes)
      it(`by ${String(code)} is ${reason}`, () => {
        expect(why(by(status(code), status(code)))).to.equal(reason);
      });
  }
  it('by a redirect is denied', () => {
    expect(why(by({type: 'redirected'}, {type: 'redirected'}))).to.equal('denied');
  });
});

describe('what a server has failed', () => {
  it('is what it failed in this dialog, the troubles of the visitor apart', () => {
    const attempts = [
      failedBy(MAIN, failing.offline),
      failedBy(MAIN, status(500)),
      failedBy(BACKUP, status(500)),
      {...failedBy(MAIN, status(502)), epoch: 2},
    ];
    expect(failuresOf(attempts, MAIN, 1)).to.deep.equal([attempts[1]]);
    expect(failuresOf(attempts, MAIN, 2)).to.deep.equal([attempts[3]]);
    expect(failuresOf(attempts, MAIN, null)).to.deep.equal([attempts[1], attempts[3]]);
  });
});

describe('a backup with a dialog', () => {
  const at = (...times: readonly number[]) => times.map(time => failedBy(BACKUP, status(500), time));
  it('is given up when it is dead', () => {
    for (const failure of [failing.net, {type: 'down'}, {type: 'silent', after: 2000}] as const)
      expect(isGivenUp([failedBy(BACKUP, failure)], 0, 10_000)).to.equal(true);
  });
  it('or when it has failed three times over ten seconds', () => {
    expect(isGivenUp([], 0, 10_000)).to.equal(false);
    expect(isGivenUp(at(0, 1), 20_000, 10_000)).to.equal(false);
    expect(isGivenUp(at(0, 1, 2), 9_999, 10_000)).to.equal(false);
    expect(isGivenUp(at(0, 1, 2), 10_000, 10_000)).to.equal(true);
    expect(isGivenUp(at(8_000, 8_001, 8_002), 10_000, 10_000)).to.equal(false);
  });
  it('is not when it works again after it was dead', () => {
    expect(isGivenUp([failedBy(BACKUP, failing.net), failedBy(BACKUP, status(500))], 0, 10_000)).to.equal(
      false,
    );
  });
});

describe('the servers that a waiting question wants', () => {
  const times = (main: number, backup: number) => [
    ...Array.from({length: main}, () => failedBy(MAIN, status(500))),
    ...Array.from({length: backup}, () => failedBy(BACKUP, status(500))),
  ];
  it('are the dialog’s first, unless the other has failed it less often', () => {
    expect(preferred(times(0, 0), MAIN, both, 1)).to.deep.equal([MAIN, BACKUP]);
    expect(preferred(times(1, 1), MAIN, both, 1)).to.deep.equal([MAIN, BACKUP]);
    expect(preferred(times(2, 1), MAIN, both, 1)).to.deep.equal([BACKUP, MAIN]);
    // The dialog began after it had failed: another tab's question was answered.
    expect(preferred(times(2, 0), MAIN, both, 2)).to.deep.equal([MAIN, BACKUP]);
    expect(preferred(times(2, 0), MAIN, both, null)).to.deep.equal([BACKUP, MAIN]);
    expect(preferred(times(0, 1), BACKUP, both, 1)).to.deep.equal([MAIN, BACKUP]);
  });
  it('are main alone where there is no other', () => {
    expect(preferred(times(9, 0), MAIN, {main: MAIN}, 1)).to.deep.equal([MAIN]);
  });
});
