import {expect} from 'chai';
import {concat, defer, map, of, switchMap, takeUntil, timer} from 'rxjs';
import type {Feature} from '../../../../src/core/context.js';
import type {DialogEvent} from '../../../../src/core/events.js';
import type {Recipient} from '../../../../src/core/question/recipients.js';
import {MAIN, stage} from '../../../support/stage.js';

/** Answers every question after 3 ms, and notes its text. */
const person =
  (asked: string[]): Recipient =>
  question =>
    defer(() => {
      asked.push(question.text);
      const answer = {html: '<p>person</p>', contextId: null};
      return concat(
        of<DialogEvent>({type: 'asked', question}),
        timer(3).pipe(
          map((): DialogEvent => ({type: 'answered', id: question.id, question, answer, by: MAIN, epoch: 0})),
        ),
      );
    });

/** Diverts the questions between two moments, in ms. */
const diverted =
  (recipient: Recipient, from: number, to: number): Feature =>
  ({recipients}) =>
    timer(from).pipe(
      switchMap(() => recipients.divertTo(recipient)),
      takeUntil(timer(to)),
    );

describe('who gets a question', () => {
  it('is the bot, then a recipient to whom questions are diverted, then the bot again', () => {
    stage(({talk, play, progress, expectObservable, flush, calls, sent}) => {
      talk('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      const asked: string[] = [];
      const states$ = play('e 19ms f 19ms e', {features: [diverted(person(asked), 10, 30)]});
      expectObservable(progress(states$, 0)).toBe('s 4ms a');
      expectObservable(progress(states$, 1)).toBe('23ms a');
      expectObservable(progress(states$, 2)).toBe('40ms s 4ms a');
      flush();
      expect(asked).to.deep.equal(['two']);
      expect(sent.map(({text}) => text)).to.deep.equal(['one', 'one']);
      expect(calls).to.deep.equal(['talk main -', 'talk main main-1']);
    });
  });

  it('does not change for a question that is on its way', () => {
    stage(({talk, play, progress, expectObservable, expectSubscriptions}) => {
      const call = talk('main', '50ms (a|)');
      const states$ = play('e', {features: [diverted(person([]), 10, 30)]});
      expectObservable(progress(states$)).toBe('s 49ms a');
      expectSubscriptions(call.subscriptions).toBe('^ 49ms !');
    });
  });

  it('is the newest of two recipients, and the other one when that goes', () => {
    stage(({play, flush, expectObservable}) => {
      const [older, newer]: [string[], string[]] = [[], []];
      const features = [diverted(person(older), 0, 90), diverted(person(newer), 10, 30)];
      expectObservable(play('5ms e 14ms f 19ms e', {features}), '^ 80ms !');
      flush();
      expect({older, newer}).to.deep.equal({older: ['one', 'one'], newer: ['two']});
    });
  });

  it('is a recipient for a question that is sent again, too', () => {
    stage(({play, flush, expectObservable}) => {
      const asked: string[] = [];
      const again = {type: 'send-again', question: {id: 'lost', text: 'again'}} as const;
      const features = [diverted(person(asked), 0, 90)];
      expectObservable(play('5ms x', {features, intents: {x: again}}), '^ 80ms !');
      flush();
      expect(asked).to.deep.equal(['again']);
    });
  });

  it('is the bot after a restart, which ends the diversion', () => {
    stage(({talk, play, progress, expectObservable, flush}) => {
      talk('main', '5ms (a|)');
      const asked: string[] = [];
      const states$ = play('20ms r 9ms e', {features: [diverted(person(asked), 15, 999)]});
      expectObservable(progress(states$), '^ 43ms !').toBe('30ms s 4ms a');
      flush();
      expect(asked).to.deep.equal([]);
    });
  });
});
