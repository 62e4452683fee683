import {expect} from '@open-wc/testing';
import {describe as say} from '../../src/dialog/failure.js';
import {failing, MAIN, on, stage, status, type Stage} from '../support/stage.js';

const {net} = failing;
const doubting = {timing: {doubt: 1500}};
const longAnswers = {timing: {doubt: 1500, answer: 30_000}};

/** A doubt comes after 1.5 s, then each 3 s; a probe has 2 s, and half of them wakes the other server. */
describe('a question without an answer', () => {
  const probesOf = ({calls}: Stage) => calls.filter(call => call.startsWith('status'));

  it('raises no doubt before its time', () => {
    stage(({talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '1499ms (a|)');
      expectObservable(progress(play('e', doubting))).toBe('s 1498ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('leaves a dead server: silence, while the other one answers, is found within S + P', () => {
    stage(({talk, status: probe, play, progress, expectObservable, expectSubscriptions, flush, calls}) => {
      const main = talk('main', '        -');
      const first = probe('main', '      -');
      const second = probe('main', '     -');
      probe('backup', '                  5ms (a|)');
      talk('backup', '                   5ms (a|)');
      expectObservable(progress(play('e', doubting))).toBe('s 2999ms l 499ms M 4ms A');
      expectSubscriptions(main.subscriptions).toBe('  ^ 3499ms !');
      expectSubscriptions(first.subscriptions).toBe(' 1500ms ^ 1999ms !');
      expectSubscriptions(second.subscriptions).toBe('2500ms ^ 999ms !');
      flush();
      expect(calls).to.deep.equal([
        'talk main -',
        'status main details',
        'status backup',
        'status main details',
        'talk backup -',
      ]);
    });
  });

  it('that dies while it computes is left within 5 s of its death', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '     -');
      probe('main', '    5ms (a|)');
      probe('main', '    -');
      probe('main', '    -');
      probe('backup', '  5ms (a|)');
      talk('backup', '   5ms (a|)');
      expectObservable(progress(play('e', doubting))).toBe('s 2999ms l 3499ms M 4ms A');
    });
  });

  it('waits for its answer when the probe fails for the visitor’s own network', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '  2s (a|)');
      probe('main', ' 5ms #', failing.offline);
      expectObservable(progress(play('e', doubting))).toBe('s 1999ms a');
    });
  });

  it('waits for a server that is slow but alive: two thirds of D cost seven probes and no move', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush} = scene;
      talk('main', '20s (a|)');
      for (let round = 0; round < 7; round++) probe('main', '5ms (a|)');
      expectObservable(progress(play('e', longAnswers))).toBe('s 2999ms l 16999ms a');
      flush();
      expect(probesOf(scene)).to.deep.equal(Array(7).fill('status main details'));
    });
  });

  it('waits when both are silent: that is the own network', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls}) => {
      talk('main', '  4s (a|)');
      probe('main', ' -');
      probe('main', ' -');
      probe('backup', '-');
      expectObservable(progress(play('e', doubting))).toBe('s 2999ms l 999ms a');
      flush();
      expect(calls).to.not.include('talk backup -');
    });
  });

  it('leaves at once a server that says that its dialog application is down, or that cannot be reached', () => {
    for (const failure of [{is: 'down'}, net] as const) {
      stage(({talk, status: probe, play, progress, expectObservable}) => {
        talk('main', '  -');
        probe('main', ' 5ms #', failure);
        talk('backup', '5ms (a|)');
        expectObservable(progress(play('e', doubting))).toBe('s 1504ms M 4ms A');
      });
    }
  });

  for (const answer of [status(404), status(500), failing.html]) {
    it(`takes any other answer for life: ${say(answer)}`, () => {
      stage(({talk, status: probe, play, progress, expectObservable}) => {
        talk('main', '  9s (a|)');
        for (let round = 0; round < 3; round++) probe('main', '5ms #', answer);
        probe('backup', '5ms (a|)');
        expectObservable(progress(play('e', longAnswers))).toBe('s 2999ms l 5999ms a');
      });
    });
  }

  for (const [what, drawing, failure] of [
    ['503', '5ms #', status(503)],
    ['a slow status', '1001ms (a|)', undefined],
  ] as const) {
    it(`leaves an overloaded server (${what}) after Dslow, if the other one works`, () => {
      stage(({talk, status: probe, play, progress, expectObservable}) => {
        talk('main', '     -');
        for (let round = 0; round < 6; round++) probe('main', drawing, failure);
        if (failure === undefined) for (let round = 0; round < 3; round++) probe('backup', '5ms (a|)');
        else probe('backup', '  5ms (a|)');
        talk('backup', '   5ms (a|)');
        expectObservable(progress(play('e', longAnswers))).toBe('s 2999ms l 5004ms M 4ms A');
      });
    });
  }

  it('waits for an overloaded server when the other one does not work', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '  9s (a|)');
      for (let round = 0; round < 3; round++) probe('main', '5ms #', status(503));
      probe('backup', '5ms #', net);
      expectObservable(progress(play('e', longAnswers))).toBe('s 2999ms l 5999ms a');
    });
  });

  it('waits for an overloaded server that has recovered', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', ' 9s (a|)');
      probe('main', '5ms #', status(503));
      probe('main', '5ms (a|)');
      probe('main', '5ms (a|)');
      expectObservable(progress(play('e', longAnswers))).toBe('s 2999ms l 5999ms a');
    });
  });

  it('stays with an overloaded backup that has accepted it', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '   5ms #', net);
      talk('backup', ' 9s (a|)');
      for (let round = 0; round < 3; round++) probe('backup', '5ms #', status(503));
      probe('main', '  5ms (a|)');
      expectObservable(progress(play('e', longAnswers))).toBe('s 4ms M 8999ms A');
    });
  });

  it('waits for a server whose status takes a second, and no more', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '9s (a|)');
      for (let round = 0; round < 3; round++) {
        probe('main', '  1s (a|)');
        probe('backup', '5ms (a|)');
      }
      probe('backup', '  5ms (a|)');
      expectObservable(progress(play('e', longAnswers))).toBe('s 2999ms l 5999ms a');
    });
  });

  it('of a bot without a backup waits for D, whatever the silence', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '4s (a|)');
      probe('main', '-');
      probe('main', '-');
      expectObservable(progress(play('e', {...doubting, only: 'main'}))).toBe('s 2999ms l 999ms a');
    });
  });

  it('watches nobody any more once it is answered', () => {
    stage(
      ({
        talk,
        status: probe,
        play,
        progress,
        expectObservable,
        expectSubscriptions,
        remember,
        stored,
        flush,
      }) => {
        remember(on('main', 'main-1'));
        talk('main', '1600ms (a|)');
        const asked = probe('main', '-');
        expectObservable(progress(play('e', doubting))).toBe('s 1599ms a');
        expectSubscriptions(asked.subscriptions).toBe('1500ms ^ 99ms !');
        flush();
        expect(stored.at(-1)?.health[MAIN]?.strike).to.equal(undefined);
      },
    );
  });
});
