import {expect} from 'chai';
import {BACKUP, failing, MAIN, on, stage, status} from '../../../support/stage.js';

const {net, offline} = failing;

// A warm-up has 1.2 s before a dialog, 2 s inside one; half of it wakes the second probes.

describe('a warm-up (R1, E10, E23)', () => {
  it('asks main with the first sign, and nobody else while main answers', () => {
    stage(({status: probe, talk, play, progress, expectObservable, expectSubscriptions, flush, calls}) => {
      const main = probe('main', ' 599ms (a|)');
      talk('main', '              5ms (a|)');
      expectObservable(progress(play('k 1s e'))).toBe('1001ms s 4ms a');
      expectSubscriptions(main.subscriptions).toBe('^ 598ms !');
      flush();
      expect(calls).to.deep.equal(['status main', 'talk main -']);
    });
  });

  it('is made once for all signs while its verdict is fresh, and again when it is stale', () => {
    stage(({status: probe, play, expectObservable, flush, calls}) => {
      probe('main', '5ms (a|)');
      probe('main', '5ms (a|)');
      expectObservable(play('kkk 4997ms k 5ms k')).toBe('s', {
        s: {turns: [], server: 'https://main.example/servlet/api/'},
      });
      flush();
      expect(calls).to.deep.equal(['status main', 'status main']);
    });
  });

  it('is not made when a real answer has just come', () => {
    stage(({talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '5ms (a|)');
      expectObservable(progress(play('e 4s k'))).toBe('s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('asks the server of the dialog, not main, when that is the backup', () => {
    stage(({status: probe, play, expectObservable, flush, calls, remember, progress}) => {
      remember(on('backup', 'backup-1'));
      probe('backup', '5ms (a|)');
      expectObservable(progress(play('k'))).toBe('');
      flush();
      expect(calls).to.deep.equal(['status backup']);
    });
  });

  for (const failure of [net, status(408), status(500), status(503), failing.html]) {
    it(`that fails sends the question straight to the backup, whose connection is open: ${JSON.stringify(failure)}`, () => {
      stage(({status: probe, talk, play, progress, expectObservable, expectSubscriptions, flush, calls}) => {
        const main = probe('main', '    20ms #', failure);
        const backup = probe('backup', '30ms (a|)');
        talk('backup', '5ms (a|)');
        expectObservable(progress(play('k 1s e'))).toBe('1001ms S 4ms A');
        expectSubscriptions(main.subscriptions).toBe('^ 19ms !');
        expectSubscriptions(backup.subscriptions).toBe('20ms ^ 29ms !');
        flush();
        expect(calls).to.deep.equal(['status main', 'status backup', 'talk backup -']);
      });
    });
  }

  it('that is silent convicts main at the deadline, if the backup answers', () => {
    stage(({status: probe, talk, play, progress, expectObservable, expectSubscriptions, flush, calls}) => {
      const first = probe('main', '      -');
      const second = probe('main', '     -');
      const other = probe('backup', '  10ms (a|)');
      talk('backup', '                   5ms (a|)');
      expectObservable(progress(play('k 1200ms e'))).toBe('1201ms S 4ms A');
      expectSubscriptions(first.subscriptions).toBe(' ^ 4999ms !');
      expectSubscriptions(second.subscriptions).toBe('600ms ^ 4399ms !');
      expectSubscriptions(other.subscriptions).toBe('600ms ^ 9ms !');
      flush();
      expect(calls).to.deep.equal(['status main', 'status main', 'status backup', 'talk backup -']);
    });
  });

  it('is not convicted before its deadline', () => {
    stage(({status: probe, talk, play, progress, expectObservable}) => {
      probe('main', '      1199ms (a|)');
      probe('main', '      -');
      probe('backup', '    10ms (a|)');
      talk('main', '       5ms (a|)');
      expectObservable(progress(play('k 1300ms e'))).toBe('1301ms s 4ms a');
    });
  });

  it('survives a lost packet: the second probe answers', () => {
    stage(({status: probe, talk, play, progress, expectObservable, expectSubscriptions}) => {
      const lost = probe('main', '-');
      probe('main', '            5ms (a|)');
      const other = probe('backup', '-');
      talk('main', '             5ms (a|)');
      expectObservable(progress(play('k 1300ms e'))).toBe('1301ms s 4ms a');
      expectSubscriptions(lost.subscriptions).toBe('   ^ 604ms !');
      expectSubscriptions(other.subscriptions).toBe('600ms ^ 4ms !');
    });
  });

  it('burns nothing when both servers are silent: that is the own network', () => {
    stage(({status: probe, talk, play, progress, expectObservable, flush, stored}) => {
      probe('main', '  -');
      probe('main', '  -');
      probe('backup', '-');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('k 2s e'))).toBe('2001ms s 4ms a');
      flush();
      expect(stored.length).to.equal(1);
    });
  });

  it('does not convict a silent main when the backup fails: nobody has proved that the network works', () => {
    stage(({status: probe, talk, play, progress, expectObservable, flush, stored}) => {
      probe('main', '  -');
      probe('main', '  -');
      probe('backup', '10ms #', net);
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('k 2s e'))).toBe('2001ms s 4ms a');
      flush();
      expect(stored.every(({health}) => health[MAIN]?.circuit === undefined)).to.equal(true);
    });
  });

  it('burns nothing when the browser is offline', () => {
    stage(({status: probe, talk, play, progress, expectObservable}) => {
      for (let round = 0; round < 2; round++) probe('main', '5ms #', offline);
      probe('backup', '5ms #', offline);
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('k 2s e'))).toBe('2001ms s 4ms a');
    });
  });

  it('takes its verdict back when main answers before Enter', () => {
    stage(({status: probe, talk, play, progress, expectObservable, flush, stored, calls}) => {
      probe('main', '  1500ms (a|)');
      probe('main', '  -');
      probe('backup', '10ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('k 2s e'))).toBe('2001ms s 4ms a');
      flush();
      expect(calls).to.not.include('talk backup -');
      expect(Object.values(stored.at(-1)?.health ?? {}).every(({circuit}) => circuit === undefined)).to.equal(
        true,
      );
    });
  });

  it('still pending at Enter lets the question go to main, and moves it when the verdict falls', () => {
    stage(({status: probe, talk, play, progress, expectObservable, expectSubscriptions}) => {
      probe('main', '            -');
      probe('main', '            -');
      probe('backup', '          10ms (a|)');
      const main = talk('main', '-');
      talk('backup', '           5ms (a|)');
      expectObservable(progress(play('k 300ms e'))).toBe('301ms s 898ms M 4ms A');
      expectSubscriptions(main.subscriptions).toBe('     301ms ^ 898ms !');
    });
  });

  it('that finds the backup down leaves a question alone that main has', () => {
    stage(({status: probe, talk, play, progress, expectObservable}) => {
      for (let asked = 0; asked < 2; asked++) probe('main', '-');
      probe('backup', '5ms #', {type: 'down'});
      talk('main', '1s (a|)');
      expectObservable(progress(play('k 99ms e'))).toBe('100ms s 999ms a');
    });
  });

  it('ends with a real answer, and convicts nobody afterwards', () => {
    stage(({status: probe, talk, play, progress, expectObservable, expectSubscriptions, flush, calls}) => {
      const main = probe('main', '-');
      talk('main', '20ms (a|)');
      talk('main', '20ms (a|)');
      expectObservable(progress(play('k e 1300ms f'), 1)).toBe('1302ms s 19ms a');
      expectSubscriptions(main.subscriptions).toBe('^ 20ms !');
      flush();
      expect(calls).to.deep.equal(['status main', 'talk main -', 'talk main main-1']);
    });
  });

  for (const [random, again] of [
    [0, 540],
    [1, 660],
  ] as const) {
    it(`asks again after half of its deadline, give or take a tenth: ${String(again)} ms at ${String(random)}`, () => {
      stage(scene => {
        const {status: probe, play, expectObservable, expectSubscriptions} = scene;
        scene.random = random;
        probe('main', '-');
        const second = probe('main', '5ms (a|)');
        const other = probe('backup', '-');
        expectObservable(play('k'), '^ 2s !');
        expectSubscriptions(second.subscriptions).toBe(` ${String(again)}ms ^ 4ms !`);
        expectSubscriptions(other.subscriptions).toBe(`${String(again)}ms ^ 4ms !`);
      });
    });
  }

  it('tells what the other server is worth: good, or bad, or nothing where it has no status', () => {
    for (const [drawing, failure, health] of [
      ['5ms (a|)', undefined, {okAt: 10}],
      ['5ms #', status(404), undefined],
    ] as const) {
      stage(({status: probe, play, expectObservable, flush, stored}) => {
        probe('main', '  5ms #', net);
        probe('backup', drawing, failure);
        expectObservable(play('k'), '^ 1s !');
        flush();
        expect(stored.at(-1)?.health[BACKUP]).to.deep.equal(health);
      });
    }
  });
});
