import {stage} from '../support/stage.js';

describe('an answer that takes long', () => {
  it('is waited for longer when neither server was fast enough: a long answer is an answer', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '   -');
      talk('backup', ' -');
      probe('main', '  5ms (a|)');
      probe('backup', '-');
      talk('main', '   19s (a|)');
      expectObservable(progress(play('e', {timing: {slow: 1e9}}))).toBe(
        's 9999ms M 9999ms w 504ms s 18999ms a',
      );
    });
  });

  it('is not waited for longer than the longest', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '   -');
      talk('backup', ' -');
      probe('main', '  5ms (a|)');
      probe('backup', '-');
      talk('main', '   -');
      const timing = {slow: 1e9, answerLongest: 12_000, effort: 30_000};
      expectObservable(progress(play('e', {timing}))).toBe('s 9999ms M 9999ms w 504ms s 11999ms (wu)');
    });
  });
});
