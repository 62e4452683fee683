import {expect} from 'chai';
import {distinctUntilChanged, filter, map} from 'rxjs';
import {failing, MAIN, on, stage, status} from '../../../support/stage.js';

const minutes = 60_000;
const begins = map((state: {turns: readonly {begins?: string}[]}) =>
  state.turns.map(turn => turn.begins).join(),
);

describe('the life of a dialog', () => {
  it('marks where the bot forgot: after a move', () => {
    stage(({talk, play, expectObservable}) => {
      talk('main', '   5ms (a|)');
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      const marks$ = play('e 9ms f').pipe(begins, distinctUntilChanged());
      expectObservable(marks$).toBe('a 9ms b 9ms c', {a: '', b: ',', c: ',moved'});
    });
  });

  it('is stored, server and context together, before its answer is shown', () => {
    stage(({talk, play, expectObservable, stored}) => {
      talk('main', '5ms (a|)');
      const dialogWhenShown$ = play('e').pipe(
        filter(({turns}) => turns[0]?.progress.type === 'answered'),
        map(() => stored.at(-1)?.dialog),
      );
      expectObservable(dialogWhenShown$).toBe('5ms a', {
        a: {server: MAIN, contextId: 'main-1', usedAt: 5},
      });
    });
  });

  it('marks nothing when the first dialog begins on the backup: nothing was forgotten', () => {
    stage(({talk, play, expectObservable}) => {
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      expectObservable(play('e').pipe(begins)).toBe('(aaa) a 4ms b', {a: '', b: ''});
    });
  });

  it('begins anew on the same server when the server replaced the context', () => {
    stage(({talk, play, expectObservable, flush, stored, remember}) => {
      remember(on('main', 'main-1'));
      talk('main', '5ms (a|)');
      talk('main', '5ms (a|)', undefined, 'main-2');
      const marks$ = play('e 9ms f').pipe(begins, distinctUntilChanged());
      expectObservable(marks$).toBe('a 9ms b 4ms c', {a: '', b: ',', c: ',renewed'});
      flush();
      expect(stored.at(-1)).to.deep.include({
        epoch: 2,
        dialog: {server: MAIN, contextId: 'main-2', usedAt: 15},
      });
    });
  });

  it('goes on when an answer names no context', () => {
    stage(({talk, play, progress, expectObservable, flush, stored, remember}) => {
      remember(on('main', 'main-1'));
      talk('main', '5ms (a|)', undefined, null);
      expectObservable(progress(play('e'))).toBe('s 4ms a');
      flush();
      expect(stored.at(-1)).to.deep.include({
        epoch: 1,
        dialog: {server: MAIN, contextId: 'main-1', usedAt: 5},
      });
    });
  });

  it('ends on the backup after ten idle minutes and a margin: the next one starts at main, without a context', () => {
    stage(({talk, available, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('backup', 'backup-1'));
      available('backup', '3ms (a|)', false);
      talk('main', '5ms (a|)');
      expectObservable(progress(play('630s e'))).toBe('630003ms s 4ms a');
      flush();
      expect(calls).to.deep.equal(['available backup backup-1', 'talk main -']);
    });
  });

  it('goes on within the margin: the server decides', () => {
    stage(({talk, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('backup', 'backup-1'));
      talk('backup', '5ms (a|)');
      expectObservable(progress(play('629s e'))).toBe('629s S 4ms A');
      flush();
      expect(calls).to.deep.equal(['talk backup backup-1']);
    });
  });

  it('starts at main again after a restart, once the penalty of main is over', () => {
    stage(({talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      talk('backup', ' 5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('e 49s rf 49s rg'))).toBe(
        's 4ms M 4ms A 48991ms S 4ms A 48996ms s 4ms a',
      );
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk backup -', 'talk backup -', 'talk main -']);
    });
  });

  it('restarts at once: what is out is aborted and forgotten', () => {
    stage(({talk, play, expectObservable, expectSubscriptions, flush, stored, remember}) => {
      remember(on('main', 'main-1'));
      const main = talk('main', '1s (a|)');
      expectObservable(play('e 9ms r').pipe(map(({turns}) => turns.length))).toBe('(011) 5ms 0', {
        0: 0,
        1: 1,
      });
      expectSubscriptions(main.subscriptions).toBe('^ 9ms !');
      flush();
      expect(stored.at(-1)?.dialog).to.equal(null);
    });
  });

  it('ends when its server is no longer configured', () => {
    stage(({talk, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('backup', 'backup-1'));
      talk('main', '5ms (a|)');
      expectObservable(progress(play('e', {only: 'main'}))).toBe('s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -']);
    });
  });

  it('is not kept alive by a clock that was ahead', () => {
    stage(({talk, available, play, progress, expectObservable, flush, calls, remember, reported}) => {
      remember(on('backup', 'backup-1', 60 * minutes));
      available('backup', '3ms (a|)', false);
      talk('main', '5ms (a|)');
      expectObservable(progress(play('631s e'))).toBe('631003ms s 4ms a');
      flush();
      expect(calls).to.deep.equal(['available backup backup-1', 'talk main -']);
      expect(reported.map(({type}) => type).filter(type => type === 'clock.jump')).to.deep.equal([
        'clock.jump',
      ]);
    });
  });
});

describe('the history', () => {
  it('is asked once, of the server of the dialog', () => {
    stage(({history, play, expectObservable, flush, calls, remember}) => {
      remember(on('backup', 'backup-1'));
      history('backup', '5ms (a|)');
      const questions$ = play('o 20ms o').pipe(map(({turns}) => turns.map(turn => turn.question).join()));
      expectObservable(questions$).toBe('a 4ms b', {a: '', b: 'before'});
      flush();
      expect(calls).to.deep.equal(['history backup backup-1']);
    });
  });

  it('is not asked when there is no dialog', () => {
    stage(({play, expectObservable, flush, calls}) => {
      expectObservable(play('o').pipe(map(({turns}) => turns.length))).toBe('a', {a: 0});
      flush();
      expect(calls).to.deep.equal([]);
    });
  });

  for (const [what, drawing, failure] of [
    ['fails', '5ms #', failing.net],
    ['is silent', '-', undefined],
  ] as const) {
    it(`that ${what} is given up without a word, and moves nothing`, () => {
      stage(
        ({history, talk, play, progress, expectObservable, expectSubscriptions, flush, calls, remember}) => {
          remember(on('main', 'main-1'));
          const asked = history('main', drawing, failure);
          talk('main', '5ms (a|)');
          expectObservable(progress(play('o 6s e'))).toBe('6001ms s 4ms a');
          expectSubscriptions(asked.subscriptions).toBe(what === 'fails' ? '^ 4ms !' : '^ 4999ms !');
          flush();
          expect(calls).to.deep.equal(['history main main-1', 'talk main main-1']);
        },
      );
    });
  }

  it('that is slow to come does not repeat what was asked meanwhile', () => {
    stage(({history, talk, play, expectObservable, remember}) => {
      remember(on('main', 'main-1'));
      history('main', '20ms (a|)');
      talk('main', '   5ms (a|)');
      const questions$ = play('oe', {}).pipe(map(({turns}) => turns.map(turn => turn.question).join()));
      expectObservable(questions$).toBe('a(bb)-b 13ms c', {a: '', b: 'one', c: 'before,one'});
    });
  });

  it('that comes when the dialog has moved belongs to the dialog it was asked of', () => {
    stage(({history, talk, play, expectObservable, remember}) => {
      remember(on('main', 'main-1'));
      history('main', '20ms (a|)');
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      const epochs$ = play('oe').pipe(
        map(({turns}) => turns.map(({epoch}) => epoch).join()),
        distinctUntilChanged(),
      );
      expectObservable(epochs$).toBe('a 10ms b 8ms c', {a: '', b: '2', c: '1,2'});
    });
  });
});
