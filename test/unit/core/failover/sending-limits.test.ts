import {expect} from 'chai';
import {filter, map, timer} from 'rxjs';
import {failing, MAIN, stage, type Stage} from '../../../support/stage.js';

const {html} = failing;
const talksOf = ({calls}: Stage) => calls.filter(call => call.startsWith('talk')).length;

describe('a question', () => {
  it('is sent three times in a minute, and then only probes go out', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, calls} = scene;
      for (let sending = 0; sending < 4; sending++) talk('main', '5ms #', html);
      for (let round = 0; round < 16; round++) probe('main', '5ms (a|)');
      expectObservable(progress(play('e', {only: 'main'})), '^ 59s !').toBe(
        's 4ms w 504ms s 4ms w 1004ms s 4ms w',
      );
      flush();
      expect(talksOf(scene)).to.equal(3);
      expect(calls.length).to.be.greaterThan(7);
    });
  });

  it('is not sent more often because the visitor insists, but as soon as the minute is over', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, flush, reported} = scene;
      for (let sending = 0; sending < 3; sending++) talk('main', '5ms #', html);
      talk('backup', ' 5ms #', html);
      for (let round = 0; round < 9; round++) {
        probe('main', '  5ms (a|)');
        probe('backup', '5ms #', html);
      }
      talk('main', '5ms (a|)');
      const states$ = play('e 57999ms y', {timing: {retryFor: 5000}});
      // Sent to main at 0, 0.515 and 1.525 s; the round at 59.51 s is too early, the next is not.
      expectObservable(progress(states$), '^ 61600ms !').toBe(
        's 4ms M 4ms w 504ms s 4ms w 1004ms s 4ms w 6509ms u 49959ms w 3514ms s 4ms a',
      );
      flush();
      expect(talksOf(scene)).to.equal(5);
      expect(reported.filter(({type}) => type === 'budget.exhausted')).to.have.length(1);
    });
  });

  it('that was sent too often says so while it waits', () => {
    stage(scene => {
      const {play, expectObservable} = scene;
      const sendings = [-30, -20, -10].map(at => ({to: MAIN, at}));
      scene.pendingQuestions = [{question: {id: 'old', text: 'one'}, repeats: 0, askedAt: -40, sendings}];
      const because$ = play('-').pipe(
        map(({turns}) => turns[0]?.progress),
        filter(progress => progress?.type === 'waiting'),
        map(({because}) => because),
      );
      expectObservable(because$, '^ 400ms !').toBe('b', {b: {type: 'rate-limited'}});
    });
  });

  it('has sendings of its own: another one that was sent too often does not count', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable} = scene;
      for (let sending = 0; sending < 3; sending++) talk('main', '5ms #', html);
      for (let round = 0; round < 3; round++) probe('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      const states$ = play('e 4999ms f', {only: 'main', timing: {retryFor: 2000}});
      expectObservable(progress(states$, 1)).toBe('5s s 4ms a');
    });
  });

  it('moves even where nothing can be kept for a reload', () => {
    stage(scene => {
      const {talk, play, progress, expectObservable} = scene;
      talk('main', '   5ms #', html);
      talk('backup', ' 5ms (a|)');
      timer(3).subscribe(() => {
        scene.pendingQuestions = [];
      });
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms A');
    });
  });
});
