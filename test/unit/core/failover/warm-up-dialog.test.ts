import {expect} from 'chai';
import {failing, on, stage, status} from '../../../support/stage.js';

const {net} = failing;

// A warm-up has 1.2 s before a dialog, 2 s inside one; half of it wakes the second probes.

describe('a warm-up and its dialog (R1)', () => {
  it('waits longer inside a dialog, where moving costs the context', () => {
    stage(({status: probe, talk, play, progress, expectObservable, expectSubscriptions, remember}) => {
      remember(on('main', 'main-1'));
      probe('main', '                  -');
      const second = probe('main', '   -');
      probe('backup', '                10ms (a|)');
      talk('main', '                   -');
      talk('backup', '                 5ms (a|)');
      expectObservable(progress(play('k 1700ms e'))).toBe('1701ms s 298ms M 4ms A');
      expectSubscriptions(second.subscriptions).toBe('1s ^ 3999ms !');
    });
  });

  it('inside a dialog on main plans the move to the backup', () => {
    stage(({status: probe, talk, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      for (let asked = 0; asked < 2; asked++) probe('main', '5ms #', net);
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('k 1s e'))).toBe('1001ms S 4ms A');
      flush();
      expect(calls.at(-1)).to.equal('talk backup -');
    });
  });

  it('inside a dialog is asked again when its connection breaks: the visitor may have changed the network', () => {
    stage(({status: probe, talk, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      probe('main', '5ms #', net);
      probe('main', '5ms (a|)');
      talk('main', ' 5ms (a|)');
      expectObservable(progress(play('k 1s e'))).toBe('1001ms s 4ms a');
      flush();
      expect(calls).to.deep.equal(['status main', 'status main', 'talk main main-1']);
    });
  });

  it('inside a dialog counts for this typing only: an old verdict moves nothing', () => {
    stage(({status: probe, talk, play, progress, expectObservable, remember}) => {
      remember(on('main', 'main-1'));
      for (let asked = 0; asked < 2; asked++) probe('main', '5ms #', net);
      probe('backup', '5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('k 11s e'))).toBe('11001ms s 4ms a');
    });
  });

  it('keeps new dialogs off main for a minute, jittered, and makes the next one the trial', () => {
    stage(({status: probe, talk, play, progress, expectObservable, flush, calls}) => {
      probe('main', '  5ms #', net);
      probe('backup', '5ms (a|)');
      probe('backup', '5ms (a|)');
      probe('main', '  5ms (a|)');
      talk('main', '   5ms (a|)');
      expectObservable(progress(play('k 59s k 5s k 1s e'))).toBe('65003ms s 4ms a');
      flush();
      expect(calls).to.deep.equal([
        'status main',
        'status backup',
        'status backup',
        'status main',
        'talk main -',
      ]);
    });
  });

  it('does not lift with a green status what a real question saw', () => {
    stage(({status: probe, talk, play, progress, expectObservable, flush, calls}) => {
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      probe('backup', '5ms (a|)');
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e 20s rk 1s e'))).toBe('s 4ms M 4ms A 20992ms S 4ms A');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk backup -', 'status backup', 'talk backup -']);
    });
  });

  for (const code of [400, 401, 403, 404, 405, 410]) {
    it(`that is answered with ${String(code)} says nothing about the server, and is not repeated at once`, () => {
      stage(({status: probe, talk, play, progress, expectObservable, flush, calls}) => {
        probe('main', '  5ms #', status(code));
        talk('main', '   5ms (a|)');
        expectObservable(progress(play('k 4s k 1s e'))).toBe('5002ms s 4ms a');
        flush();
        expect(calls.filter(call => call === 'status main').length).to.equal(1);
      });
    });
  }

  it('holds nothing against a backup whose deployment has no status', () => {
    stage(({status: probe, talk, play, progress, expectObservable}) => {
      probe('main', '  5ms #', net);
      probe('backup', '5ms #', status(404));
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('k 1s e'))).toBe('1001ms S 4ms A');
    });
  });

  it('of a bot without a backup asks nobody else', () => {
    stage(({status: probe, talk, play, progress, expectObservable, flush, calls}) => {
      probe('main', '-');
      probe('main', '-');
      talk('main', ' 5ms (a|)');
      expectObservable(progress(play('k 2s e', {only: 'main'}))).toBe('2001ms s 4ms a');
      flush();
      expect(calls).to.deep.equal(['status main', 'status main', 'talk main -']);
    });
  });

  it('is aborted by a restart', () => {
    stage(({status: probe, play, progress, expectObservable, expectSubscriptions}) => {
      const main = probe('main', '-');
      expectObservable(progress(play('k 9ms r'))).toBe('');
      expectSubscriptions(main.subscriptions).toBe('^ 9ms !');
    });
  });

  it('is aborted when the page is left', () => {
    stage(({status: probe, play, progress, expectObservable, expectSubscriptions}) => {
      const main = probe('main', '-');
      expectObservable(progress(play('k', {page: '9ms l'}))).toBe('');
      expectSubscriptions(main.subscriptions).toBe('^ 8ms !');
    });
  });

  it('goes on when the page is online or visible again', () => {
    stage(({status: probe, play, progress, expectObservable, expectSubscriptions}) => {
      const main = probe('main', '500ms (a|)');
      expectObservable(progress(play('k', {page: '9ms o 9ms v'}))).toBe('');
      expectSubscriptions(main.subscriptions).toBe('^ 499ms !');
    });
  });

  it('knows nothing of a visitor who does nothing', () => {
    stage(({play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      expectObservable(progress(play('-')), '^ 60m !').toBe('');
      flush();
      expect(calls).to.deep.equal([]);
    });
  });
});
