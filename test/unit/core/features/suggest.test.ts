import {expect} from 'chai';
import {distinctUntilChanged, map, type Observable} from 'rxjs';
import type {Intent} from '../../../../src/core/intents.js';
import type {DialogState} from '../../../../src/core/state.js';
import {suggest} from '../../../../src/core/features/suggest.js';
import {failing, on, stage, type Stage} from '../../../support/stage.js';

const type = (text: string): Intent => ({type: 'suggestions', text});
const intents = {1: type('h'), 2: type('ho'), 3: type('how'), 0: type('')};
const lists = {u: 'undefined', n: '', a: 'A', b: 'B', t: 'A,B,C'};

/** What stands in the list, whenever it changes. */
const listOf = (states$: Observable<DialogState>) =>
  states$.pipe(
    map(({offers}) => String(offers?.suggestions?.join())),
    distinctUntilChanged(),
  );
const typing = ({play, secondaryApi}: Stage, drawing: string, most = 5) =>
  listOf(play(drawing, {intents, features: [suggest(secondaryApi, () => most)]}));

describe('suggestions', () => {
  it('are asked for after a pause, for the last text only', () => {
    stage(scene => {
      const {secondary, expectObservable, flush, calls, told} = scene;
      secondary('suggestions', 'main', '20ms (a|)', ['A', 'B', 'C']);
      expectObservable(typing(scene, '1 99ms 2 298ms 3')).toBe('u 718ms t', lists);
      flush();
      expect(calls).to.deep.equal(['suggestions main how']);
      expect(told).to.deep.equal([]);
    });
  });

  it('are asked of the server that the question would go to', () => {
    stage(scene => {
      scene.remember(on('backup', 'backup-1'));
      scene.secondary('suggestions', 'backup', '20ms (a|)', ['A']);
      scene.expectObservable(typing(scene, '1')).toBe('u 319ms a', lists);
    });
  });

  it('are asked for once when the text is what it was, as with one space more', () => {
    stage(scene => {
      scene.secondary('suggestions', 'main', '20ms (a|)', ['A']);
      scene.expectObservable(typing(scene, '1 199ms 1 499ms 1')).toBe('u 319ms a', lists);
      scene.flush();
      expect(scene.calls).to.deep.equal(['suggestions main h']);
    });
  });

  it('are as many as are wanted', () => {
    stage(scene => {
      scene.secondary('suggestions', 'main', '20ms (a|)', ['A', 'B', 'C']);
      scene.expectObservable(typing(scene, '1', 1)).toBe('u 319ms a', lists);
    });
  });

  it('are not asked for when none are wanted', () => {
    stage(scene => {
      scene.expectObservable(typing(scene, '1 999ms 2', 0)).toBe('(un)', lists);
      scene.flush();
      expect(scene.calls).to.deep.equal([]);
    });
  });

  it('are given up as soon as the visitor types on; those that stand there stay', () => {
    stage(scene => {
      const {secondary, expectObservable, expectSubscriptions} = scene;
      secondary('suggestions', 'main', '20ms (a|)', ['A']);
      const late = secondary('suggestions', 'main', '20ms (a|)', ['C']);
      const last = secondary('suggestions', 'main', '20ms (a|)', ['B']);
      expectObservable(typing(scene, '1 499ms 2 309ms 3')).toBe('u 319ms a 809ms b', lists);
      expectSubscriptions(late.subscriptions).toBe('800ms ^ 9ms !');
      expectSubscriptions(last.subscriptions).toBe('1110ms ^ 19ms !');
    });
  });

  it('are asked for again when the visitor comes back to the same text', () => {
    stage(scene => {
      scene.secondary('suggestions', 'main', '20ms (a|)', ['A']);
      scene.secondary('suggestions', 'main', '20ms (a|)', ['B']);
      scene.expectObservable(typing(scene, '1 499ms 2 9ms 1')).toBe('u 319ms a 509ms b', lists);
    });
  });

  for (const [what, letter] of [
    ['asks', 'e'],
    ['has emptied the input', '0'],
  ] as const) {
    it(`go away at once when the visitor ${what}, and are asked for no more`, () => {
      stage(scene => {
        const {secondary, talk, expectObservable, expectSubscriptions, flush, calls} = scene;
        secondary('suggestions', 'main', '20ms (a|)', ['A']);
        const late = secondary('suggestions', 'main', '20ms (a|)', ['B']);
        if (letter === 'e') talk('main', '-');
        const list$ = typing(scene, `1 499ms 2 309ms ${letter}`);
        expectObservable(list$, '^ 2s !').toBe('u 319ms a 489ms n', lists);
        expectSubscriptions(late.subscriptions).toBe('800ms ^ 9ms !');
        flush();
        expect(calls.filter(call => call.startsWith('suggestions')).length).to.equal(2);
      });
    });

    it(`are not asked for when the visitor ${what} within the pause`, () => {
      stage(scene => {
        if (letter === 'e') scene.talk('main', '-');
        scene.expectObservable(typing(scene, `1 9ms ${letter}`), '^ 2s !').toBe('u 9ms n', lists);
        scene.flush();
        expect(scene.calls.filter(call => call.startsWith('suggestions'))).to.deep.equal([]);
      });
    });
  }

  it('can be asked for with the words of the question that has just left', () => {
    stage(scene => {
      scene.talk('main', '-');
      scene.secondary('suggestions', 'main', '20ms (a|)', ['A']);
      scene.secondary('suggestions', 'main', '20ms (a|)', ['B']);
      const list$ = typing(scene, '1 499ms e 9ms 1');
      scene.expectObservable(list$, '^ 2s !').toBe('u 319ms a 179ms n 329ms b', lists);
    });
  });

  for (const [what, drawing, failure, end] of [
    ['fail', '20ms #', failing.net, 320],
    ['are late', '-', undefined, 5300],
  ] as const) {
    it(`that ${what} leave none, blame nobody, and are asked for at the next text`, () => {
      stage(scene => {
        const {secondary, expectObservable, expectSubscriptions, flush, stored} = scene;
        secondary('suggestions', 'main', '20ms (a|)', ['A']);
        const asked = secondary('suggestions', 'main', drawing, undefined, failure);
        secondary('suggestions', 'main', '20ms (a|)', ['B']);
        const list$ = typing(scene, '1 499ms 2 5999ms 3');
        expectObservable(list$).toBe(`u 319ms a ${String(end + 179)}ms n ${String(6319 - end)}ms b`, lists);
        expectSubscriptions(asked.subscriptions).toBe(`800ms ^ ${String(end - 301)}ms !`);
        flush();
        expect(stored).to.deep.equal([]);
      });
    });
  }

  it('end with a restart', () => {
    stage(scene => {
      const asked = scene.secondary('suggestions', 'main', '-');
      scene.expectObservable(typing(scene, '1 399ms r'), '^ 2s !').toBe('u', lists);
      scene.expectSubscriptions(asked.subscriptions).toBe('300ms ^ 99ms !');
    });
  });
});
