import {expect} from 'chai';
import {distinctUntilChanged, map, share, timer} from 'rxjs';
import type {Turn} from '../../../../src/core/types.js';
import type {DialogEvent} from '../../../../src/core/events.js';
import {MAIN, on, stage} from '../../../support/stage.js';

describe('a page that is left (E13)', () => {
  it('aborts its call, holds it against nobody, and goes on when it is back', () => {
    stage(scene => {
      const {talk, history, play, progress, expectObservable, expectSubscriptions, flush} = scene;
      scene.remember(on('main', 'main-1'));
      const main = talk('main', '-');
      history('main', '          5ms (a|)');
      talk('main', '             5ms (a|)');
      expectObservable(progress(play('e', {page: '1s l 1s b'}))).toBe('s 2010ms a');
      expectSubscriptions(main.subscriptions).toBe('^ 999ms !');
      flush();
      expect(scene.calls).to.deep.equal(['talk main main-1', 'history main main-1', 'talk main main-1']);
      expect(scene.reported.map(({type}) => type)).to.not.include('server.failed');
    });
  });

  for (const [what, letter, unsure] of [
    ['was not sent', 'e', false],
    ['may have had effects', 'd', true],
  ] as const) {
    it(`tells the other tabs that its question ${what}`, () => {
      stage(({talk, play, expectObservable, flush, told}) => {
        talk('main', '-');
        expectObservable(play(letter, {page: '1s l'}), '^ 2s !');
        flush();
        expect(told.at(-1)).to.deep.equal({type: 'unsent', id: 'q1', unsure});
      });
    });
  }

  it('says nothing of what is answered, nor of another tab’s question', () => {
    stage(({talk, play, expectObservable, flush, told, cold}) => {
      talk('main', '5ms (a|)');
      const others = cold<DialogEvent>('9ms a', {a: {type: 'asked', question: {id: 'other', text: 'else'}}});
      expectObservable(play('e', {page: '1s l', told: others.pipe(share())}), '^ 2s !');
      flush();
      expect(told.map(({type}) => type)).to.deep.equal(['asked', 'sent', 'answered']);
    });
  });

  it('is another one than a page that is online or visible again: nobody is told', () => {
    stage(({talk, play, expectObservable, flush, told}) => {
      talk('main', '-');
      expectObservable(play('e', {page: '500ms o 499ms v'}), '^ 2s !');
      flush();
      expect(told.map(({type}) => type)).to.deep.equal(['asked', 'sent']);
    });
  });

  for (const [what, question] of [
    ['a question', 'e'],
    ['a question with effects', 'd'],
  ] as const) {
    it(`comes back to what another page has settled meanwhile: ${what} is not sent again, the history is read`, () => {
      stage(scene => {
        const {talk, history, play, expectObservable, flush, calls} = scene;
        scene.remember(on('main', 'main-1'));
        history('main', '1ms (a|)', undefined, []);
        talk('main', '-');
        history('main', '5ms (a|)', undefined, [{question: 'one', html: 'yes'}]);
        timer(1500).subscribe(() => {
          scene.pendingQuestions = [];
        });
        const shown$ = play(`o 9ms ${question}`, {page: '1s l 1s b'}).pipe(
          map(({turns}) => turns.map(turn => `${turn.question ?? ''} ${turn.progress.type}`).join()),
          distinctUntilChanged(),
        );
        expectObservable(shown$).toBe('a 9ms (qs) 1987ms a 4ms h', {
          a: '',
          q: 'one queued',
          s: 'one sent',
          h: 'one answered',
        });
        flush();
        expect(calls).to.deep.equal(['history main main-1', 'talk main main-1', 'history main main-1']);
      });
    });
  }

  it('comes back to what was seen on later pages', () => {
    stage(scene => {
      const {play, expectObservable} = scene;
      const seen: Turn = {id: 'later', question: 'two', progress: {type: 'answered', html: 'yes', by: MAIN}};
      timer(1500).subscribe(() => {
        scene.transcript = [seen];
      });
      const turns$ = play('-', {page: '1s l 1s b'}).pipe(map(({turns}) => turns));
      expectObservable(turns$).toBe('a 2000ms b', {a: [], b: [{...seen, restored: true}]});
    });
  });

  it('is another one than a page that is online or visible again: nothing is aborted', () => {
    stage(({talk, play, progress, expectObservable, expectSubscriptions}) => {
      const main = talk('main', '2s (a|)');
      expectObservable(progress(play('e', {page: '500ms o 499ms v'}))).toBe('s 1999ms a');
      expectSubscriptions(main.subscriptions).toBe('^ 1999ms !');
    });
  });
});
