import {expect} from 'chai';
import {filter, map} from 'rxjs';
import {failing, stage, status} from '../../../support/stage.js';

const {net} = failing;

describe('a question with effects outside the chat (E12)', () => {
  it('is not repeated when it may have been carried out: the visitor decides', () => {
    stage(({talk, play, expectObservable, flush, calls}) => {
      talk('main', '5ms #', net);
      const states$ = play('d').pipe(
        map(({turns}) => turns[0]?.progress),
        filter(progress => progress?.type === 'unsent'),
      );
      expectObservable(states$).toBe('5ms a', {a: {type: 'unsent', unsure: true}});
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('moves when its server has clearly refused it', () => {
    stage(({talk, play, progress, expectObservable}) => {
      talk('main', '   5ms #', status(403));
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('d'))).toBe('s 4ms M 4ms A');
    });
  });

  for (const code of [408, 500, 502, 504]) {
    it(`is not repeated after ${String(code)}: a proxy may have answered for a server that goes on working`, () => {
      stage(({talk, play, progress, expectObservable}) => {
        talk('main', '5ms #', status(code));
        expectObservable(progress(play('d'))).toBe('s 4ms u');
      });
    });
  }

  it('is not repeated when a probe finds its server down: it may have been carried out before', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls}) => {
      probe('main', '  20ms #', {type: 'down'});
      talk('main', '   -');
      probe('backup', '5ms (a|)');
      expectObservable(progress(play('kd'))).toBe('-s 18ms u');
      flush();
      expect(calls).to.not.include('talk backup -');
    });
  });
});
