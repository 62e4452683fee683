import {expect} from 'chai';
import {failing, on, stage, type Stage} from '../../../support/stage.js';

/** Main is asked how it is after 19 s, and does not answer in time; the backup has the question from then on. */
const timing = {slow: 1e9, probeAfter: 19_000, probeInterval: 1e9};
const mainIsLate = ({talk, status}: Stage): void => {
  talk('main', '  -');
  status('main', '5ms (a|)');
};

describe('an answer that takes longer than its deadline (R3)', () => {
  it('moves the question off the first server, alive or not', () => {
    stage(stage => {
      const {talk, play, progress, expectObservable} = stage;
      mainIsLate(stage);
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('e', {timing}))).toBe('s 19999ms M 4ms A');
    });
  });

  it('is waited for three times as long on the second server', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable} = stage;
      mainIsLate(stage);
      talk('backup', '  59999ms (a|)');
      status('backup', '5ms (a|)');
      expectObservable(progress(play('e', {timing}))).toBe('s 19999ms M 59998ms A');
    });
  });

  it('is not waited for longer than that', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable} = stage;
      mainIsLate(stage);
      talk('backup', '  -');
      for (let round = 0; round < 2; round++) status('backup', '5ms (a|)');
      status('main', '  -');
      const states$ = play('e', {timing: {...timing, retryFor: 81_000}});
      expectObservable(progress(states$), '^ 80001ms !').toBe('s 19999ms M 59999ms w');
    });
  });

  it('is waited for no longer on the first server when its connection broke before', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable, remember} = stage;
      remember(on('main', 'main-1'));
      talk('main', '  5ms #', failing.net);
      status('main', '5ms (a|)');
      mainIsLate(stage);
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('e', {timing}))).toBe('s 20009ms M 4ms A');
    });
  });
});

describe('the deadline of an answer', () => {
  it('stands still while nobody answers anything; then it begins anew, and is longer by what was lost', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable} = stage;
      talk('main', '  -');
      talk('backup', '5ms (a|)');
      // Asked at 9 s; both are silent for nine seconds, then main answers.
      status('main', '  9s (a|)');
      for (let round = 0; round < 4; round++) status('main', '-');
      for (let round = 0; round < 4; round++) status('backup', '-');
      const states$ = play('e', {timing: {slow: 1e9, probeAfter: 9_000, probeInterval: 3e5}});
      expectObservable(progress(states$)).toBe('s 10999ms t 6999ms l 37999ms M 4ms A');
    });
  });

  it('is over with a gap that is longer: the same server gets the question again, and nobody is blamed', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable, flush, calls, reported, remember} = stage;
      remember(on('main', 'main-1'));
      talk('main', '  -');
      status('main', '  12s (a|)');
      status('main', '  -');
      status('main', '  5ms (a|)');
      for (let round = 0; round < 2; round++) status('backup', '-');
      const states$ = play('e', {timing: {slow: 1e9, probeAfter: 9_000, probeInterval: 3e5}});
      talk('main', '5ms (a|)');
      expectObservable(progress(states$)).toBe('s 10999ms t 9999ms w 504ms s 4ms a');
      flush();
      expect(calls.filter(call => call.startsWith('talk'))).to.deep.equal([
        'talk main main-1',
        'talk main main-1',
      ]);
      expect(reported.map(({type}) => type)).to.not.include('server.failed');
    });
  });

  it('is not waited for when nobody answers for the whole effort, and nobody is blamed', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable, flush, reported} = stage;
      talk('main', '-');
      for (let round = 0; round < 3; round++) status('main', '-');
      const timing = {slow: 1e9, probeAfter: 1000, probeInterval: 6000, retryFor: 9000};
      // Lost at 3 s.
      expectObservable(progress(play('e', {only: 'main', timing}))).toBe('s 2999ms t 8999ms (wu)');
      flush();
      expect(reported.map(({type}) => type))
        .to.include('offline')
        .and.not.include('server.failed');
    });
  });
});
