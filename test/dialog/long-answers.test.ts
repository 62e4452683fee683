import {stage, type Stage} from '../support/stage.js';

/** Main is asked how it is after 9 s, and does not answer in time; the backup has the question from the tenth second on. */
const timing = {slow: 1e9, doubt: 9_000, doubtAgain: 1e9, effort: 1_000};
const mainIsLate = ({talk, status}: Stage): void => {
  talk('main', '  -');
  status('main', '5ms (a|)');
};

describe('an answer that takes longer than its deadline', () => {
  it('is waited for where a server fails the question for the second time, but is alive', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable} = stage;
      mainIsLate(stage);
      talk('backup', '  29s (a|)');
      status('backup', '5ms (a|)');
      expectObservable(progress(play('e', {timing}))).toBe('s 9999ms M 28999ms A');
    });
  });

  it('is waited for three times as long, and no longer', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable} = stage;
      mainIsLate(stage);
      talk('backup', '  -');
      status('backup', '5ms (a|)');
      expectObservable(progress(play('e', {timing}))).toBe('s 9999ms M 29999ms (wu)');
    });
  });

  it('is waited for up to the longest', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable} = stage;
      mainIsLate(stage);
      talk('backup', '  -');
      status('backup', '5ms (a|)');
      const letters$ = progress(play('e', {timing: {...timing, answerLongest: 12_000}}));
      expectObservable(letters$).toBe('s 9999ms M 11999ms (wu)');
    });
  });

  it('is not waited for on a server that says nothing', () => {
    stage(stage => {
      const {talk, status, play, progress, expectObservable} = stage;
      mainIsLate(stage);
      talk('backup', '  -');
      status('backup', '-');
      expectObservable(progress(play('e', {timing}))).toBe('s 9999ms M 9999ms (wu)');
    });
  });

  it('moves the question off the first server at the deadline, alive or not', () => {
    stage(stage => {
      const {talk, play, progress, expectObservable} = stage;
      mainIsLate(stage);
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('e', {timing}))).toBe('s 9999ms M 4ms A');
    });
  });
});
