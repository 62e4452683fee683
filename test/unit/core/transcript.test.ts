import {expect} from 'chai';
import {distinctUntilChanged, map, share, throwError} from 'rxjs';
import type {Turn} from '../../../src/core/types.js';
import type {DialogEvent} from '../../../src/core/events.js';
import {MAIN, on, stage, status, type Stage} from '../../support/stage.js';

/** Every list of turns that is kept. */
function watchTranscript(scene: Stage): (readonly Turn[])[] {
  const kept: (readonly Turn[])[] = [];
  Object.defineProperty(scene, 'transcript', {
    get: () => kept.at(-1) ?? [],
    set: (turns: readonly Turn[]) => kept.push(turns),
  });
  return kept;
}

describe('what was seen in a tab (E21)', () => {
  it('is kept when it is answered, refused, rated, recalled or said by the page, and at no other step', () => {
    stage(scene => {
      const {talk, history, play, expectObservable, flush, cold, remember} = scene;
      remember(on('main', 'main-1'));
      const kept = watchTranscript(scene);
      history('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      talk('main', '5ms #', status(400));
      talk('backup', '5ms #', status(400));
      const told = cold<DialogEvent>('50ms (abc)', {
        a: {type: 'rated', id: 'q1', rating: 'positive'},
        b: {type: 'offered', offers: {}},
        c: {type: 'said', id: 's1', html: 'by the page'},
      }).pipe(share());
      expectObservable(play('o 9ms e 9ms f', {told}), '^ 99ms !');
      flush();
      const line = ({question, progress, rating}: Turn) =>
        [question, progress.type, rating].filter(part => part !== undefined && part !== null).join(' ');
      expect(kept.map(turns => turns.map(line))).to.deep.equal([
        ['before answered'],
        ['before answered', 'one answered'],
        ['before answered', 'one answered', 'two refused'],
        ['before answered', 'one answered positive', 'two refused'],
        ['before answered', 'one answered positive', 'two refused', 'answered'],
      ]);
    });
  });

  it('keeps the time when it was seen first', () => {
    stage(scene => {
      const {talk, play, expectObservable, flush} = scene;
      talk('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      expectObservable(play('e 9ms f'), '^ 99ms !');
      flush();
      expect(scene.transcript.map(({at}) => at)).to.deep.equal([5, 15]);
    });
  });
});

describe('a defect (E14)', () => {
  it('in what is kept costs one step, not the chat', () => {
    stage(scene => {
      const {talk, play, progress, expectObservable, flush, reported} = scene;
      Object.defineProperty(scene, 'transcript', {
        get: () => [],
        set() {
          throw new Error('full');
        },
      });
      talk('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      const states$ = play('e 9ms f');
      expectObservable(progress(states$)).toBe('s 4ms a');
      expectObservable(progress(states$, 1)).toBe('10ms s 4ms a');
      flush();
      expect(reported.filter(({type}) => type === 'defect')).to.deep.equal([
        {type: 'defect', message: 'Error: full'},
        {type: 'defect', message: 'Error: full'},
      ]);
    });
  });

  it('of a feature ends that feature alone', () => {
    stage(scene => {
      const {talk, play, progress, expectObservable, flush, reported} = scene;
      const broken = () => {
        throw new Error('broken');
      };
      talk('main', '5ms (a|)');
      expectObservable(progress(play('e', {features: [broken]}))).toBe('s 4ms a');
      flush();
      expect(reported).to.deep.include({type: 'defect', message: 'Error: broken'});
    });
  });

  it('of what takes care of a question lets the visitor decide about it', () => {
    stage(scene => {
      const {play, progress, expectObservable, flush, reported} = scene;
      scene.own$ = throwError(() => new Error('no locks'));
      expectObservable(progress(play('e'))).toBe('u');
      flush();
      expect(reported.map(({type}) => type)).to.include('defect');
    });
  });
});

describe('a question of this tab', () => {
  it('is over when another tab tells its answer, and no other', () => {
    stage(scene => {
      const {talk, play, expectObservable, expectSubscriptions, cold} = scene;
      const main = talk('main', '1s (a|)');
      talk('main', '5ms (a|)');
      const answered = (id: string): DialogEvent => ({
        type: 'answered',
        id,
        question: {id, text: 'one'},
        answer: {html: 'yes', contextId: null},
        by: MAIN,
        epoch: 1,
      });
      const told = cold<DialogEvent>('9ms a 9ms b 9ms c', {
        a: answered('other'),
        b: {type: 'slow', id: 'q1', to: MAIN},
        c: answered('q1'),
      }).pipe(share());
      const shown$ = play('e', {told}).pipe(
        map(({turns}) => turns.find(({id}) => id === 'q1')?.progress.type),
        distinctUntilChanged(),
      );
      expectObservable(shown$, '^ 99ms !').toBe('(nqs) 24ms a', {
        n: undefined,
        q: 'queued',
        s: 'sent',
        a: 'answered',
      });
      expectSubscriptions(main.subscriptions).toBe('^ 28ms !');
    });
  });

  it('is answered by the history with all that came with the answer', () => {
    stage(scene => {
      const {history, play, expectObservable, flush, remember} = scene;
      remember(on('main', 'main-1'));
      const question = {id: 'old', text: 'one'};
      scene.pendingQuestions = [{question, repeats: 0, askedAt: -9, sendings: [{to: MAIN, at: -9}]}];
      history('main', '5ms (a|)', undefined, [{question: 'one', html: 'yes', more: {cards: 1}}]);
      expectObservable(play('-'), '^ 99ms !');
      flush();
      expect(scene.transcript[0]?.progress).to.deep.include({more: {cards: 1}});
    });
  });
});
