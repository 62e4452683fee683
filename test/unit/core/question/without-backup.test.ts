import {expect} from 'chai';
import {failing, stage, status} from '../../../support/stage.js';

const {net} = failing;

describe('a bot without a backup (R4)', () => {
  it('is refused at once by the only server that judges it', () => {
    stage(({talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '5ms #', status(400));
      expectObservable(progress(play('e', {only: 'main'}))).toBe('s 4ms x');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('keeps the question, and asks the same server again when it is back', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls}) => {
      talk('main', ' 5ms #', net);
      for (let round = 0; round < 2; round++) probe('main', '5ms #', net);
      probe('main', '5ms (a|)');
      talk('main', ' 5ms (a|)');
      // It is asked whether it lives, and twice more in the rounds.
      expectObservable(progress(play('e', {only: 'main'}))).toBe('s 9ms w 1509ms s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -', ...Array<string>(3).fill('status main'), 'talk main -']);
    });
  });

  it('is sent there again, once, when its connection broke and the server lives', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls}) => {
      talk('main', ' 5ms #', net);
      probe('main', '5ms #', status(503));
      talk('main', ' 5ms (a|)');
      expectObservable(progress(play('e', {only: 'main'}))).toBe('s 14ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'status main', 'talk main -']);
    });
  });

  it('is refused in a way that a page cannot read when that happens twice', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      for (let sending = 0; sending < 2; sending++) {
        talk('main', ' 5ms #', net);
        probe('main', '5ms (a|)');
      }
      expectObservable(progress(play('e', {only: 'main'}))).toBe('s 19ms x');
    });
  });
});
