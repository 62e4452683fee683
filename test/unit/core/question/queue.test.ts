import {expect} from 'chai';
import {failing, stage, status, type Stage} from '../../../support/stage.js';

const {net} = failing;
const broken = status(500);

const bothFail = ({talk}: Stage): void => {
  talk('main', '   5ms #', broken);
  talk('backup', ' 5ms #', broken);
};

describe('the next question', () => {
  it('passes one that servers answer with a failure, which goes to the end of the line', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, sent} = scene;
      bothFail(scene);
      talk('main', '   900ms (a|)');
      probe('main', '  5ms (a|)');
      probe('backup', '-');
      talk('main', '   5ms (a|)');
      const states$ = play('ef');
      expectObservable(progress(states$, 0)).toBe('s 4ms M 4ms w 899ms s 4ms a');
      expectObservable(progress(states$, 1)).toBe('10ms s 899ms a');
      flush();
      expect(sent.map(({text}) => text)).to.deep.equal(['one', 'one', 'two', 'one']);
    });
  });

  it('passes one that both refuse', () => {
    stage(({talk, play, progress, expectObservable}) => {
      talk('main', '   5ms #', status(403));
      talk('backup', ' 5ms #', status(403));
      talk('main', '   5ms (a|)');
      const states$ = play('ef');
      expectObservable(progress(states$, 0)).toBe('s 4ms M 4ms x');
      expectObservable(progress(states$, 1)).toBe('10ms s 4ms a');
    });
  });

  it('is not begun by a restart, which takes both back', () => {
    stage(({talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '-');
      expectObservable(progress(play('ef 8ms r')), '^ 1s !').toBe('s');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('waits behind one that reaches nobody, until that is given up', () => {
    stage(scene => {
      const {talk, play, progress, expectObservable, status: probe} = scene;
      talk('main', '5ms #', net);
      for (let round = 0; round < 2; round++) probe('main', '5ms #', net);
      talk('main', '5ms (a|)');
      const states$ = play('ef', {only: 'main', timing: {retryFor: 500}});
      expectObservable(progress(states$, 1)).toBe('515ms s 4ms a');
    });
  });
});
