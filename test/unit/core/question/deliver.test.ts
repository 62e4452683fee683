import {expect} from 'chai';
import {distinctUntilChanged, filter, map} from 'rxjs';
import {describe as say, type Failure} from '../../../../src/core/failure.js';
import {isOpen} from '../../../../src/core/failover/health.js';
import {BACKUP, failing, MAIN, on, stage, status} from '../../../support/stage.js';

const {html, offline} = failing;

describe('a question (R2, R5)', () => {
  it('goes to main in the task of Enter, and begins the dialog there', () => {
    stage(({talk, play, progress, expectObservable, expectSubscriptions, flush, calls, stored}) => {
      const main = talk('main', ' 20ms (a|)');
      const states$ = play('      e');
      expectObservable(progress(states$)).toBe('s 19ms a');
      expectSubscriptions(main.subscriptions).toBe('^ 19ms !');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
      expect(stored.at(-1)).to.deep.include({
        epoch: 1,
        dialog: {server: MAIN, contextId: 'main-1', usedAt: 20},
      });
    });
  });

  it('carries the context id of its dialog', () => {
    stage(({talk, play, progress, expectObservable, flush, calls, remember, stored}) => {
      remember(on('main', 'main-1'));
      talk('main', '                            20ms (a|)');
      const states$ = play('                    e');
      expectObservable(progress(states$)).toBe('s 19ms a');
      flush();
      expect(calls).to.deep.equal(['talk main main-1']);
      expect(stored.at(-1)?.epoch).to.equal(1);
    });
  });

  const failures: readonly Failure[] = [
    ...[400, 401, 403, 404, 405, 407, 408, 409, 413, 422, 429, 451, 500, 502, 503, 504].map(code =>
      status(code),
    ),
    html,
    {type: 'redirected'},
  ];
  for (const failure of failures) {
    it(`moves at once to the backup, without the context id: ${say(failure)}`, () => {
      stage(
        ({talk, play, progress, expectObservable, expectSubscriptions, flush, calls, remember, stored}) => {
          remember(on('main', 'main-1'));
          const main = talk('main', '  5ms #', failure);
          const backup = talk('backup', '20ms (a|)');
          const states$ = play('        e');
          expectObservable(progress(states$)).toBe('s 4ms M 19ms A');
          expectSubscriptions(main.subscriptions).toBe('^ 4ms !');
          expectSubscriptions(backup.subscriptions).toBe('5ms ^ 19ms !');
          flush();
          expect(calls).to.deep.equal(['talk main main-1', 'talk backup -']);
          expect(stored.at(-1)).to.deep.include({
            epoch: 2,
            dialog: {server: BACKUP, contextId: 'backup-1', usedAt: 25},
          });
        },
      );
    });
  }

  it('is not sent elsewhere when the browser is offline, and nobody is blamed', () => {
    stage(({talk, status, play, progress, expectObservable, flush, calls, stored}) => {
      talk('main', '            5ms #', offline);
      status('main', '          10ms (a|)');
      status('backup', '        10ms (a|)');
      talk('main', '            5ms (a|)');
      const states$ = play('    e');
      expectObservable(progress(states$)).toBe('s 4ms w 509ms s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'status main', 'status backup', 'talk main -']);
      expect(
        stored.every(({health}) => Object.values(health).every(known => known.circuit === undefined)),
      ).to.equal(true);
    });
  });

  it('moves at the deadline; what main says later is not heard', () => {
    stage(({talk, play, progress, expectObservable, expectSubscriptions}) => {
      const main = talk('main', '20500ms (a|)');
      const backup = talk('backup', '1s (a|)');
      const states$ = play('e');
      expectObservable(progress(states$)).toBe('s 2999ms l 16999ms M 999ms A');
      expectSubscriptions(main.subscriptions).toBe('^ 19999ms !');
      expectSubscriptions(backup.subscriptions).toBe('20s ^ 999ms !');
    });
  });

  it('stays with a main that is slow but in time', () => {
    stage(({talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '19999ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 2999ms l 16998ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('stays on the backup until the dialog ends', () => {
    stage(({talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      talk('backup', ' 5ms (a|)');
      talk('backup', ' 5ms (a|)');
      const states$ = play('e 99ms f 9m g');
      expectObservable(progress(states$, 2)).toBe('540101ms S 4ms A');
      flush();
      expect(calls).to.deep.equal([
        'talk main -',
        'talk backup -',
        'talk backup backup-1',
        'talk backup backup-1',
      ]);
    });
  });

  it('waits for its turn: answers come in order', () => {
    stage(({talk, play, progress, expectObservable}) => {
      talk('main', '       20ms (a|)');
      talk('main', '       5ms (a|)');
      const states$ = play('ef');
      expectObservable(progress(states$)).toBe('s 19ms a');
      expectObservable(progress(states$, 1)).toBe('20ms s 4ms a');
    });
  });

  it('waits for its turn, however long that takes', () => {
    stage(({talk, play, progress, expectObservable}) => {
      talk('main', '2m (a|)');
      talk('main', '5ms (a|)');
      const states$ = play('ef', {timing: {answer: 180_000}});
      expectObservable(progress(states$, 1)).toBe('2m s 4ms a');
    });
  });

  it('is shown at once while another one is out', () => {
    stage(({talk, play, expectObservable}) => {
      for (let sending = 0; sending < 2; sending++) talk('main', '-');
      talk('backup', '-');
      const shown$ = play('e 9ms f').pipe(
        map(({turns}) => turns.map(turn => turn.progress.type).join()),
        distinctUntilChanged(),
      );
      expectObservable(shown$, '^ 1s !').toBe('(abc) 5ms d', {
        a: '',
        b: 'queued',
        c: 'sent',
        d: 'sent,queued',
      });
    });
  });

  it('does not move the dialog before the backup has answered', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, stored, remember}) => {
      remember(on('main', 'main-1'));
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms #', html);
      probe('main', '  -');
      probe('backup', '-');
      expectObservable(progress(play('e')), '^ 600ms !').toBe('s 4ms M 4ms w');
      flush();
      expect(stored.every(({epoch, dialog}) => epoch === 1 && dialog?.server === MAIN)).to.equal(true);
    });
  });

  for (const [code, letter] of [
    [400, 'invalid'],
    [413, 'too-long'],
  ] as const) {
    it(`that both servers answer with ${String(code)} is refused after two sends; dialog and health are as before`, () => {
      stage(({talk, play, progress, expectObservable, flush, calls, stored, remember}) => {
        remember(on('main', 'main-1'));
        talk('main', '       5ms #', status(code));
        talk('backup', '     5ms #', status(code));
        const states$ = play('e');
        expectObservable(progress(states$)).toBe('s 4ms M 4ms x');
        const why$ = states$.pipe(
          map(({turns}) => turns[0]?.progress),
          filter(progress => progress?.type === 'refused'),
        );
        expectObservable(why$).toBe('10ms r', {r: {type: 'refused', why: letter}});
        flush();
        expect(calls).to.deep.equal(['talk main main-1', 'talk backup -']);
        expect(stored.at(-1)?.epoch).to.equal(1);
        expect(Object.values(stored.at(-1)?.health ?? {}).some(health => isOpen(health, 10))).to.equal(false);
      });
    });
  }

  it('that only main calls invalid is answered by the backup', () => {
    stage(({talk, play, progress, expectObservable}) => {
      talk('main', '   5ms #', status(400));
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms A');
    });
  });

  for (const [what, failure] of [
    ['403', status(403)],
    ['a redirect', {type: 'redirected'}],
  ] as const) {
    it(`that both answer with ${what} is denied`, () => {
      stage(({talk, play, expectObservable}) => {
        talk('main', '   5ms #', failure);
        talk('backup', ' 5ms #', failure);
        const why$ = play('e').pipe(
          map(({turns}) => turns[0]?.progress),
          filter(progress => progress?.type === 'refused'),
        );
        expectObservable(why$).toBe('10ms r', {r: {type: 'refused', why: 'denied'}});
      });
    });
  }
});
