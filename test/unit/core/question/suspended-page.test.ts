import {expect} from 'chai';
import {failing, MAIN, on, stage, type Stage} from '../../../support/stage.js';

/** The laptop sleeps for a minute at this moment: no timer runs meanwhile, and all that are due come late. */
const sleepsAt = (stage: Stage, moment: number): void => {
  stage.uptime = at => (at < moment ? at : at + 60_000);
};

describe('a page that did not run (E4)', () => {
  it('gives a silent answer all of its time again before it convicts', () => {
    stage(stage => {
      const {talk, play, progress, expectObservable} = stage;
      sleepsAt(stage, 5_000);
      talk('main', '  -');
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 2999ms l 36999ms M 4ms A');
    });
  });

  it('shows the answer that comes within that time', () => {
    stage(stage => {
      const {talk, play, progress, expectObservable, flush, calls} = stage;
      sleepsAt(stage, 5_000);
      talk('main', '39s (a|)');
      expectObservable(progress(play('e'))).toBe('s 2999ms l 35999ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('a timer that is late by a second and no more is a timer', () => {
    stage(stage => {
      const {talk, play, progress, expectObservable} = stage;
      stage.uptime = at => (at < 5_000 ? at : at + 1_000);
      talk('main', '  -');
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 2999ms l 16999ms M 4ms A');
    });
  });

  it('holds a connection that broke while it slept against nobody, and asks the same server again', () => {
    stage(stage => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls, stored, remember} = stage;
      remember(on('main', 'main-1'));
      sleepsAt(stage, 500);
      talk('main', '   900ms #', failing.net);
      probe('main', '  5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 899ms w 504ms s 4ms a');
      flush();
      expect(calls.at(-1)).to.equal('talk main main-1');
      expect(stored.at(-1)?.health[MAIN]?.circuit).to.equal(undefined);
      expect(stored.at(-1)?.epoch).to.equal(1);
    });
  });

  it('a connection that breaks while the page runs moves it', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '  2900ms #', failing.net);
      probe('main', ' 5ms #', failing.net);
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 2899ms M 4ms A');
    });
  });

  it('a refusal is one, asleep or not', () => {
    stage(stage => {
      const {talk, play, progress, expectObservable} = stage;
      sleepsAt(stage, 500);
      talk('main', '  900ms #', failing.html);
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 899ms M 4ms A');
    });
  });

  it('does not hold a broken warm-up against main, and asks again', () => {
    stage(stage => {
      const {status: probe, play, expectObservable, flush, calls, stored} = stage;
      sleepsAt(stage, 100);
      probe('main', '  300ms #', failing.net);
      probe('main', '  5ms (a|)');
      probe('backup', '-');
      expectObservable(play('k')).toBe('a', {a: {turns: [], server: MAIN}});
      flush();
      expect(calls).to.deep.equal(['status main', 'status main', 'status backup']);
      expect(stored.filter(({health}) => health[MAIN]?.circuit)).to.deep.equal([]);
    });
  });

  it('a wall clock that jumps forward makes a timer late as well', () => {
    stage(stage => {
      const {talk, play, progress, expectObservable} = stage;
      // The wall is what the scheduler shows; the other clock goes slower.
      stage.uptime = at => (at < 5_000 ? at : at - 4_000);
      talk('main', '  -');
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 2999ms l 16999ms M 4ms A');
    });
  });
});
