import {expect} from 'chai';
import {describe as say} from '../../../../src/core/failure.js';
import {failing, MAIN, on, stage, status, type Stage} from '../../../support/stage.js';

const {net} = failing;
const doubting = {timing: {probeAfter: 1500}};
const longAnswers = {timing: {probeAfter: 1500, answer: 30_000}};

/** A doubt comes after 1.5 s, then each 3 s; a probe has 2 s, and the other server is asked 125 ms, later 500 ms, after it. */
describe('a question without an answer (R3, E1, E3)', () => {
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
      expectObservable(progress(play('e', doubting))).toBe('s 2999ms l 3504ms M 4ms A');
    });
  });

  it('waits for its answer when the probe fails for the visitor’s own network', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '  2s (a|)');
      probe('main', ' 5ms #', failing.offline);
      probe('backup', '5ms #', failing.offline);
      expectObservable(progress(play('e', doubting))).toBe('s 1999ms a');
    });
  });

  it('waits for a server that is slow but alive: two thirds of D cost seven probes of it alone, and no move', () => {
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
      expectObservable(progress(play('e', doubting))).toBe('s 2999ms l 499ms t 499ms a');
      flush();
      expect(calls).to.not.include('talk backup -');
    });
  });

  it('leaves at once a server that says that its dialog application is down', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '  -');
      probe('main', ' 5ms #', {type: 'down'});
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('e', doubting))).toBe('s 1504ms M 4ms A');
    });
  });

  it('takes a probe whose connection breaks for silence', () => {
    for (const [second, expected] of [
      ['5ms #', 's 2999ms l 499ms M 4ms A'],
      ['5ms (a|)', 's 2999ms l 999ms a'],
    ] as const) {
      stage(({talk, status: probe, play, progress, expectObservable}) => {
        talk('main', '  4s (a|)');
        probe('main', ' 5ms #', net);
        probe('main', second, net);
        probe('backup', '5ms (a|)');
        talk('backup', '5ms (a|)');
        expectObservable(progress(play('e', doubting))).toBe(expected);
      });
    }
  });

  for (const answer of [
    status(404),
    status(403),
    status(500),
    status(503),
    failing.html,
    {type: 'redirected'},
  ] as const) {
    it(`takes any other answer for life: ${say(answer)}`, () => {
      stage(({talk, status: probe, play, progress, expectObservable}) => {
        talk('main', '  9s (a|)');
        for (let round = 0; round < 3; round++) probe('main', '5ms #', answer);
        expectObservable(progress(play('e', longAnswers))).toBe('s 2999ms l 5999ms a');
      });
    });
  }

  it('waits for a server whose status takes as long as it likes', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '12s (a|)');
      for (let round = 0; round < 6; round++) probe('main', '1200ms (a|)');
      for (let round = 0; round < 3; round++) probe('backup', '5ms (a|)');
      expectObservable(progress(play('e', longAnswers))).toBe('s 2999ms l 8999ms a');
    });
  });

  it('gets as long again as nobody had answered: a gap in the visitor’s own network', () => {
    for (const [answers, expected] of [
      // The question left at 0, the backup answers at 4.625 s: main has until 9.25 s.
      ['9249ms (a|)', 's 2999ms l 499ms t 1124ms l 4623ms a'],
      ['9251ms (a|)', 's 2999ms l 499ms t 1124ms l 4624ms M 4ms A'],
    ] as const) {
      stage(({talk, status: probe, play, progress, expectObservable}) => {
        talk('main', answers);
        for (let round = 0; round < 4; round++) probe('main', '-');
        probe('backup', '3s (a|)');
        probe('backup', '-');
        probe('backup', '-');
        talk('backup', ' 5ms (a|)');
        expectObservable(progress(play('e', doubting))).toBe(expected);
      });
    }
  });

  it('does not count a probe that was not sent: the budget of the browser is used up', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember}) => {
      remember({epoch: 0, dialog: null, health: {}, probes: Array<number>(18).fill(0)});
      talk('main', '  9s (a|)');
      probe('main', ' -');
      probe('backup', '5ms (a|)');
      expectObservable(progress(play('e', doubting))).toBe('s 2999ms l 5999ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'status main details', 'status backup']);
    });
  });

  it('begins anew when the browser finds its network again', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '  8s (a|)');
      for (let round = 0; round < 3; round++) probe('main', '-');
      probe('backup', '-');
      // Asked anew at 3 s; the other server 0.5 s later.
      probe('main', '  -');
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      const states$ = play('e', {...doubting, page: '3s o'});
      expectObservable(progress(states$)).toBe('s 2999ms l 1999ms M 4ms A');
    });
  });

  it('of a bot without a backup waits for D, whatever the silence', () => {
    stage(({talk, status: probe, play, progress, expectObservable}) => {
      talk('main', '4s (a|)');
      probe('main', '-');
      probe('main', '-');
      expectObservable(progress(play('e', {...doubting, only: 'main'}))).toBe('s 2999ms l 499ms t 499ms a');
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
        expect(stored.at(-1)?.health[MAIN]?.circuit).to.equal(undefined);
      },
    );
  });
});
