import {expect} from 'chai';
import {map, NEVER, timer} from 'rxjs';
import type {DialogEvent} from '../../../src/core/events.js';
import {BACKUP, failing, MAIN, on, stage, status, type Stage} from '../../support/stage.js';

const question = {id: 'other', text: 'elsewhere'};
const asked: DialogEvent = {type: 'asked', question};
const answer = {html: '<p>main</p>', contextId: 'main-1'};
const answered: DialogEvent = {type: 'answered', id: 'other', question, answer, by: MAIN, epoch: 1};

/** What other tabs say, drawn. */
const events = ({hot}: Stage, drawing: string) =>
  hot(drawing, {
    q: asked,
    s: {type: 'sent', id: 'other', to: MAIN} as DialogEvent,
    a: answered,
    u: {type: 'unsent', id: 'other', unsure: false} as DialogEvent,
    r: {type: 'restarted'} as DialogEvent,
  });

describe('what another tab asks', () => {
  it('appears here, with what becomes of it', () => {
    stage(stage => {
      const {play, progress, expectObservable} = stage;
      expectObservable(progress(play('-', {told: events(stage, '-qs 8ms a')}))).toBe('--s 8ms a');
    });
  });

  it('is known as another tab’s', () => {
    stage(stage => {
      const {play, expectObservable} = stage;
      const elsewhere$ = play('-', {told: events(stage, '-qa')}).pipe(
        map(({turns}) => turns.map(turn => `${turn.id} ${String(turn.elsewhere)}`).join()),
      );
      expectObservable(elsewhere$).toBe('abb', {a: '', b: 'other true'});
    });
  });

  it('appears with its answer where the question was missed', () => {
    stage(stage => {
      const {play, expectObservable} = stage;
      const questions$ = play('-', {told: events(stage, '-a')}).pipe(
        map(({turns}) => turns.map(turn => `${turn.question ?? ''} ${turn.progress.type}`).join()),
      );
      expectObservable(questions$).toBe('ab', {a: '', b: 'elsewhere answered'});
    });
  });

  it('is not there twice when the history was faster', () => {
    stage(stage => {
      const {play, history, expectObservable, remember} = stage;
      remember(on('main', 'main-1'));
      history('main', '5ms (a|)');
      const said: DialogEvent = {...answered, question: {id: 'other', text: 'before'}};
      const late$ = timer(9).pipe(map(() => said));
      expectObservable(play('o', {told: late$}).pipe(map(({turns}) => turns.length))).toBe('a 4ms b 3ms b', {
        a: 0,
        b: 1,
      });
    });
  });

  it('counts as unsure when the tab falls silent', () => {
    stage(stage => {
      const {play, progress, expectObservable} = stage;
      expectObservable(progress(play('-', {told: events(stage, 'qs')}))).toBe('-s 639999ms u');
    });
  });

  it('does not when the tab is heard again', () => {
    stage(stage => {
      const {play, progress, expectObservable} = stage;
      const told = events(stage, 'qs 618s s 9s a');
      expectObservable(progress(play('-', {told}))).toBe(`-s ${String(618_000 + 9_000 + 1)}ms a`);
    });
  });

  it('is sent by the other tab alone', () => {
    stage(stage => {
      const {play, progress, expectObservable, flush, calls} = stage;
      expectObservable(progress(play('-', {told: events(stage, '-qsa')}))).toBe('--sa');
      flush();
      expect(calls).to.deep.equal([]);
    });
  });
});

describe('what this tab does', () => {
  it('is told to the others, except what they know from the history', () => {
    stage(({talk, history, play, progress, expectObservable, flush, told, remember}) => {
      remember(on('main', 'main-1'));
      history('main', '1ms (a|)');
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('o 9ms e'), 1)).toBe('10ms s 4ms M 4ms A');
      flush();
      expect(told.map(({type}) => type)).to.deep.equal(['asked', 'sent', 'moved', 'answered']);
    });
  });

  it('a restart here ends the dialog and is told', () => {
    stage(({play, expectObservable, flush, told, stored, remember}) => {
      remember(on('main', 'main-1'));
      expectObservable(play('5ms r').pipe(map(({turns}) => turns.length))).toBe('a 4ms a', {a: 0});
      flush();
      expect(told).to.deep.equal([{type: 'restarted'}]);
      expect(stored.at(-1)).to.deep.include({epoch: 2, dialog: null});
    });
  });
});

describe('the record of all tabs', () => {
  it('is read again before each sending', () => {
    stage(({talk, play, progress, expectObservable, flush, calls, remember, cold}) => {
      talk('backup', '5ms (a|)');
      cold('10ms a').subscribe(() => {
        remember(on('backup', 'backup-7', 0, 3));
      });
      expectObservable(progress(play('20ms e'))).toBe('20ms S 4ms A');
      flush();
      expect(calls).to.deep.equal(['talk backup backup-7']);
    });
  });

  it('is taken over when another tab has changed it, and that is reported', () => {
    stage(({play, expectObservable, flush, remember, cold, reported}) => {
      cold('10ms a').subscribe(() => {
        remember(on('backup', 'backup-7', 0, 3));
      });
      expectObservable(play('-', {changed: '20ms a'})).toBe('a', {a: {turns: [], server: MAIN}});
      flush();
      expect(reported).to.deep.equal([{type: 'tab.adopted', epoch: 3}]);
    });
  });

  it('that another tab has moved on does not take an answer of the dialog before', () => {
    stage(({talk, play, progress, expectObservable, flush, remember, stored, cold, reported}) => {
      remember(on('main', 'main-1'));
      talk('main', '20ms (a|)');
      cold('10ms a').subscribe(() => {
        remember(on('backup', 'backup-7', 0, 2));
      });
      expectObservable(progress(play('e'))).toBe('s 19ms a');
      flush();
      expect(stored.at(-1)?.dialog).to.deep.equal({server: BACKUP, contextId: 'backup-7', usedAt: 0});
      expect(reported.map(({type}) => type)).to.include('late.discarded');
    });
  });

  it('that was cleared has ended the dialog', () => {
    stage(({talk, play, progress, expectObservable, flush, remember, calls, cold}) => {
      talk('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      cold('10ms a').subscribe(() => {
        remember(undefined);
      });
      expectObservable(progress(play('e 19ms f'), 1)).toBe('20ms s 4ms a');
      flush();
      expect(calls).to.deep.equal(['talk main -', 'talk main -']);
    });
  });
});

describe('a dialog that begins elsewhere', () => {
  const moving = (stage: Stage) => {
    stage.remember(on('main', 'main-1'));
    stage.talk('main', '5ms #', failing.html);
    return stage.talk('backup', '5ms (a|)');
  };

  it('begins when no other tab is beginning one', () => {
    stage(stage => {
      stage.turn$ = stage.cold('300ms a');
      moving(stage);
      stage.expectObservable(stage.progress(stage.play('e'))).toBe('s 4ms M 304ms A');
    });
  });

  it('waits two seconds for another tab, and no longer', () => {
    stage(stage => {
      stage.turn$ = NEVER;
      moving(stage);
      stage.expectObservable(stage.progress(stage.play('e'))).toBe('s 4ms M 2004ms A');
    });
  });

  it('lets the next tab begin when it has begun', () => {
    stage(stage => {
      const turn = stage.cold('1ms a');
      stage.turn$ = turn;
      moving(stage);
      stage.expectObservable(stage.progress(stage.play('e'))).toBe('s 4ms M 5ms A');
      stage.expectSubscriptions(turn.subscriptions).toBe('5ms ^ 5ms !');
    });
  });

  it('lets the next tab begin after two seconds in any case', () => {
    stage(stage => {
      const turn = stage.cold('1ms a');
      stage.turn$ = turn;
      stage.remember(on('main', 'main-1'));
      stage.talk('main', '5ms #', failing.html);
      stage.talk('backup', '4s (a|)');
      stage.expectObservable(stage.progress(stage.play('e'))).toBe('s 4ms M 4s A');
      stage.expectSubscriptions(turn.subscriptions).toBe('5ms ^ 1999ms !');
    });
  });

  it('takes the context that another tab has begun meanwhile', () => {
    stage(stage => {
      stage.turn$ = stage.cold('300ms a');
      moving(stage);
      stage.cold('100ms a').subscribe(() => {
        stage.remember(on('backup', 'backup-7', 0, 2));
      });
      stage.expectObservable(stage.progress(stage.play('e'))).toBe('s 4ms M 304ms A');
      stage.flush();
      expect(stage.calls.at(-1)).to.equal('talk backup backup-7');
    });
  });

  it('at home asks for no turn: a healthy visitor waits for nobody', () => {
    stage(stage => {
      stage.turn$ = NEVER;
      stage.talk('main', '5ms (a|)');
      stage.expectObservable(stage.progress(stage.play('e'))).toBe('s 4ms a');
    });
  });
});
