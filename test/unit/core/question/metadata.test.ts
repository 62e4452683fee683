import {expect} from 'chai';
import {filter, map} from 'rxjs';
import type {Question} from '../../../../src/core/types.js';
import type {Intent} from '../../../../src/core/intents.js';
import type {PendingQuestion} from '../../../../src/core/question/pending-questions.js';
import {failing, MAIN, on, stage, status} from '../../../support/stage.js';

const {net} = failing;
const luggage = {hidden: true, unregistered: true, extra: {type: 'push', n: 1}};
const question: Question = {id: 'q1', text: 'one', ...luggage};
const intents: Record<string, Intent> = {
  1: {type: 'ask', text: 'one', ...luggage},
  2: {type: 'send-again', question},
};

describe('what a question carries', () => {
  it('is given to the server', () => {
    stage(({talk, play, progress, expectObservable, flush, sent}) => {
      talk('main', '5ms (a|)');
      expectObservable(progress(play('1', {intents}))).toBe('s 4ms a');
      flush();
      expect(sent).to.deep.equal([question]);
    });
  });

  it('is given to every server that gets it, and kept for a reload', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, sent} = scene;
      talk('main', '   5ms #', status(500));
      talk('backup', ' 5ms #', status(500));
      probe('main', '  5ms (a|)');
      probe('backup', '5ms #', net);
      talk('main', '   -');
      expectObservable(progress(play('1', {intents})), '^ 2s !').toBe('s 4ms M 4ms w 504ms s');
      flush();
      expect(sent).to.deep.equal([question, question, question]);
      expect(scene.pendingQuestions.map(one => one.question)).to.deep.equal([question]);
    });
  });

  it('is given to the server after a reload', () => {
    stage(scene => {
      const {history, talk, play, progress, expectObservable, flush, remember, sent} = scene;
      const given: PendingQuestion = {question, repeats: 0, askedAt: 0, sendings: [{to: MAIN, at: 0}]};
      scene.pendingQuestions = [given];
      remember(on('main', 'main-1'));
      history('main', '5ms (a|)', undefined, []);
      talk('main', '5ms (a|)');
      expectObservable(progress(play('-'))).toBe('5ms s 4ms a');
      flush();
      expect(sent).to.deep.equal([question]);
    });
  });

  it('is given to the server when the page is back', () => {
    stage(({talk, history, play, progress, expectObservable, expectSubscriptions, flush, remember, sent}) => {
      remember(on('main', 'main-1'));
      const first = talk('main', '1s (a|)');
      history('main', '5ms (a|)', undefined, []);
      talk('main', '5ms (a|)');
      const states$ = play('1', {intents, page: '9ms l 9ms b'});
      expectObservable(progress(states$)).toBe('s 28ms a');
      expectSubscriptions(first.subscriptions).toBe('^ 8ms !');
      flush();
      expect(sent).to.deep.equal([question, question]);
    });
  });

  it('is given to the server when the visitor sends it again', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, sent} = scene;
      talk('main', ' 5ms #', status(500));
      probe('main', '5ms #', net);
      talk('main', ' 5ms (a|)');
      const states$ = play('1 2s 2', {intents, only: 'main', timing: {retryFor: 100}});
      expectObservable(progress(states$)).toBe('s 4ms w 504ms u 1490ms s 4ms a');
      flush();
      expect(sent).to.deep.equal([question, question]);
    });
  });

  it('stands on its turn, from which it can be sent again; an answer needs to be hidden only', () => {
    stage(({talk, play, expectObservable}) => {
      talk('main', '5ms (a|)');
      const turns$ = play('1', {intents}).pipe(
        map(({turns}) => turns[0]),
        filter(turn => turn !== undefined && turn.progress.type !== 'sent'),
      );
      const answered = {type: 'answered', html: '<p>main</p>', by: MAIN};
      expectObservable(turns$).toBe('q 4ms a', {
        q: {id: 'q1', question: 'one', progress: {type: 'queued'}, ...luggage},
        a: {id: 'q1', question: 'one', progress: answered, epoch: 1, hidden: true},
      });
    });
  });

  it('is told to the other tabs with the question and with its answer', () => {
    stage(({talk, play, progress, expectObservable, flush, told}) => {
      talk('main', '5ms (a|)');
      expectObservable(progress(play('1', {intents}))).toBe('s 4ms a');
      flush();
      expect(told.flatMap(event => ('question' in event ? [event.question] : []))).to.deep.equal([
        question,
        question,
      ]);
    });
  });
});
