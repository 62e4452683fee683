import {expect} from 'chai';
import {throwError} from 'rxjs';
import type {Diagnostic} from '../../../src/core/diagnostics.js';
import {BACKUP, failing, MAIN, stage, status} from '../../support/stage.js';

const {net} = failing;
const main = {server: MAIN, questionId: 'q1', attempt: 1};
const backup = {server: BACKUP, questionId: 'q1', attempt: 2};
const about = (prefix: string, reported: readonly Diagnostic[]) =>
  reported.filter(({type}) => type.startsWith(prefix));

describe('whoever watches over a site is told', () => {
  it('of each attempt, and how long it took', () => {
    stage(({talk, play, expectObservable, flush, reported}) => {
      talk('main', '   5ms #', status(500));
      talk('backup', ' 7ms (a|)');
      expectObservable(play('100ms e'), '^ 1s !');
      flush();
      expect(about('talk', reported)).to.deep.equal([
        {type: 'talk.sent', ...main},
        {type: 'talk.failed', ...main, ms: 5, failure: status(500)},
        {type: 'talk.sent', ...backup},
        {type: 'talk.answered', ...backup, ms: 7},
      ]);
    });
  });

  it('of an attempt that came to its deadline', () => {
    stage(({talk, play, expectObservable, flush, reported}) => {
      talk('main', '   -');
      talk('backup', ' 7ms (a|)');
      expectObservable(play('100ms e'), '^ 30s !');
      flush();
      const late = {type: 'late', after: 20_000} as const;
      expect(about('talk', reported)[1]).to.deep.equal({type: 'talk.slow', ...main});
      expect(about('talk', reported)[2]).to.deep.equal({
        type: 'talk.failed',
        ...main,
        ms: 20_000,
        failure: late,
      });
      expect(about('server.failed', reported)).to.deep.equal([
        {type: 'server.failed', server: MAIN, by: 'talk', failure: late},
      ]);
    });
  });

  it('of an attempt that was aborted, and only of that', () => {
    stage(({talk, play, expectObservable, flush, reported}) => {
      talk('main', '-');
      talk('main', '5ms (a|)');
      expectObservable(play('e 9ms r 9ms f'), '^ 1s !');
      flush();
      const second = {...main, questionId: 'q2'};
      expect(about('talk', reported)).to.deep.equal([
        {type: 'talk.sent', ...main},
        {type: 'talk.aborted', ...main},
        {type: 'talk.sent', ...second},
        {type: 'talk.answered', ...second, ms: 5},
      ]);
    });
  });

  it('of a question that waited and went on', () => {
    stage(({talk, status: probe, play, expectObservable, flush, reported}) => {
      talk('main', ' 5ms #', status(500));
      probe('main', '5ms (a|)');
      talk('main', ' 5ms (a|)');
      expectObservable(play('e', {only: 'main'}), '^ 2s !');
      flush();
      expect(about('resumed', reported)).to.deep.equal([{type: 'resumed', questionId: 'q1'}]);
    });
  });

  it('of a page that is online again while a question waits', () => {
    for (const [page, told] of [
      ['99ms o', [{type: 'online'}]],
      ['99ms v', []],
    ] as const) {
      stage(({talk, play, expectObservable, flush, reported}) => {
        talk('main', '5ms #', status(500));
        expectObservable(play('e', {only: 'main', page}), '^ 200ms !');
        flush();
        expect(about('online', reported)).to.deep.equal(told);
      });
    }
  });

  it('of a warm-up that found its server well', () => {
    stage(({status: probe, play, expectObservable, flush, reported}) => {
      probe('main', '20ms (a|)');
      expectObservable(play('100ms k'), '^ 1s !');
      flush();
      expect(about('warmup', reported)).to.deep.equal([
        {type: 'warmup.start', server: MAIN},
        {type: 'warmup.ok', server: MAIN, ms: 20},
      ]);
    });
  });

  it('of a warm-up that found its server ill, and what is held against it', () => {
    stage(({status: probe, play, expectObservable, flush, reported}) => {
      probe('main', '  20ms #', net);
      probe('backup', '5ms #', status(500));
      expectObservable(play('100ms k'), '^ 1s !');
      flush();
      expect(reported).to.deep.equal([
        {type: 'warmup.start', server: MAIN},
        {type: 'warmup.bad', server: MAIN, ms: 20, failure: net},
        {type: 'server.failed', server: MAIN, by: 'probe', failure: net},
        {type: 'server.failed', server: BACKUP, by: 'probe', failure: status(500)},
      ]);
    });
  });

  it('of a warm-up that found out nothing', () => {
    stage(({status: probe, play, expectObservable, flush, reported}) => {
      probe('main', '  -');
      probe('main', '  -');
      probe('backup', '-');
      expectObservable(play('100ms k'), '^ 12s !');
      flush();
      expect(about('warmup', reported)).to.deep.equal([
        {type: 'warmup.start', server: MAIN},
        {type: 'warmup.unknown', server: MAIN, ms: 5000},
      ]);
    });
  });

  it('by whom a server was convicted while it had a question', () => {
    stage(({talk, status: probe, play, expectObservable, flush, reported}) => {
      talk('main', '  -');
      probe('main', ' 5ms #', {type: 'down'});
      talk('backup', '5ms (a|)');
      expectObservable(play('e', {timing: {probeAfter: 1500}}), '^ 3s !');
      flush();
      expect(about('server.failed', reported)).to.deep.equal([
        {type: 'server.failed', server: MAIN, by: 'probe', failure: {type: 'down'}},
      ]);
      expect(about('talk', reported)[1]).to.deep.equal({
        type: 'talk.failed',
        ...main,
        ms: 1505,
        failure: {type: 'down'},
      });
    });
  });

  it('of a server that was left because it was silent', () => {
    stage(({talk, status: probe, play, expectObservable, flush, reported}) => {
      talk('main', '  -');
      for (let round = 0; round < 2; round++) probe('main', '-');
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(play('e', {timing: {probeAfter: 1500}}), '^ 9s !');
      flush();
      expect(about('server.failed', reported)).to.deep.equal([
        {type: 'server.failed', server: MAIN, by: 'probe', failure: {type: 'silent', after: 2000}},
      ]);
    });
  });

  it('of a feature that fails, which ends alone', () => {
    stage(({talk, play, progress, expectObservable, flush, reported}) => {
      talk('main', '5ms (a|)');
      const features = [
        () => throwError(() => new Error('mine')),
        () => {
          throw new Error('at once');
        },
      ];
      expectObservable(progress(play('e', {features}))).toBe('s 4ms a');
      flush();
      expect(about('defect', reported)).to.deep.equal([
        {type: 'defect', message: 'Error: mine'},
        {type: 'defect', message: 'Error: at once'},
      ]);
    });
  });
});
