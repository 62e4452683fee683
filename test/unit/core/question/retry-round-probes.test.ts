import {expect} from 'chai';
import {timer} from 'rxjs';
import type {Failure} from '../../../../src/core/failure.js';
import {failing, on, stage, status, type Name, type Stage} from '../../../support/stage.js';

const {net, offline} = failing;
const broken = status(500);

// With `random` at 0.5 the first pauses are 0.5, 1 and 2 s.

/** One round of probes, after 5 ms each; null for an answer. */
const round = (scene: Stage, main: Failure | null, backup: Failure | null): void => {
  const draw = (server: Name, failure: Failure | null): void => {
    scene.status(server, failure === null ? '5ms (a|)' : '5ms #', failure ?? undefined);
  };
  draw('main', main);
  draw('backup', backup);
};

/** Talks on both that answer, for whoever gets the question. */
const bothAnswer = ({talk}: Stage): void => {
  talk('main', '5ms (a|)');
  talk('backup', '5ms (a|)');
};

describe('what a probe says of a waiting question’s server', () => {
  it('is believed at once where the server answers with an error', () => {
    stage(scene => {
      scene.remember(on('main', 'main-1'));
      scene.talk('main', '5ms #', offline);
      round(scene, broken, null);
      bothAnswer(scene);
      scene.expectObservable(scene.progress(scene.play('e'))).toBe('s 4ms w 504ms S 4ms A');
    });
  });

  it('is believed the second time where there was no answer', () => {
    stage(scene => {
      scene.remember(on('main', 'main-1'));
      scene.talk('main', '5ms #', offline);
      round(scene, net, null);
      round(scene, net, null);
      bothAnswer(scene);
      scene.expectObservable(scene.progress(scene.play('e'))).toBe('s 4ms w 1509ms S 4ms A');
    });
  });

  it('is doubted once where it is silent', () => {
    stage(scene => {
      scene.remember(on('main', 'main-1'));
      scene.talk('main', '5ms #', offline);
      scene.status('main', '-');
      scene.status('backup', '5ms (a|)');
      round(scene, null, null);
      bothAnswer(scene);
      scene.expectObservable(scene.progress(scene.play('e'))).toBe('s 4ms w 3504ms s 4ms a');
    });
  });

  it('is nothing where the browser is offline, for both', () => {
    stage(scene => {
      scene.remember(on('main', 'main-1'));
      scene.talk('main', '5ms #', offline);
      round(scene, offline, net);
      round(scene, net, null);
      round(scene, null, null);
      bothAnswer(scene);
      scene.expectObservable(scene.progress(scene.play('e'))).toBe('s 4ms w 3514ms s 4ms a');
    });
  });

  for (const [what, failure] of [
    ['does not answer', net],
    ['was asked by a page that slept', {type: 'suspended'}],
  ] as const) {
    it(`keeps nobody who has no dialog: a main that ${what} is left for the backup`, () => {
      stage(scene => {
        scene.talk('main', '5ms #', offline);
        round(scene, failure, null);
        bothAnswer(scene);
        scene.expectObservable(scene.progress(scene.play('e'))).toBe('s 4ms w 504ms S 4ms A');
      });
    });
  }

  it('is no longer asked for where another tab has moved the dialog meanwhile', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable, remember, flush, calls} = scene;
      remember(on('main', 'main-1'));
      talk('main', '5ms #', broken);
      talk('backup', '5ms #', broken);
      probe('main', '50ms (a|)');
      probe('backup', '50ms (a|)');
      timer(530).subscribe(() => {
        remember(on('backup', 'backup-9', 530, 2));
      });
      probe('backup', '5ms (a|)');
      talk('backup', '5ms (a|)', undefined, 'backup-9');
      expectObservable(progress(play('e', {page: '570ms o'}), 0), '^ 20s !').toBe(
        's 4ms M 4ms w 1064ms S 4ms A',
      );
      flush();
      expect(calls.at(-1)).to.equal('talk backup backup-9');
    });
  });
});

describe('a question that has waited for long', () => {
  const timing = {retry: 100, maxEarlyRetryDelay: 1000, maxRetryDelay: 5000};
  /** Rounds without an answer until the pauses are long: nine tenths of 5 s, without the two of a probe. */
  const waitLong = ({talk, status: probe}: Stage): void => {
    talk('main', '5ms #', broken);
    for (let round = 0; round < 9; round++) probe('main', '5ms #', net);
  };

  it('asks seldom while nobody answers', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable} = scene;
      waitLong(scene);
      probe('main', '5ms #', net);
      probe('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      expectObservable(progress(play('e', {only: 'main', timing}))).toBe('s 4ms w 10704ms s 4ms a');
    });
  });

  it('asks soon again when a server answers, if not yet well', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable} = scene;
      waitLong(scene);
      probe('main', '5ms #', broken);
      probe('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      expectObservable(progress(play('e', {only: 'main', timing}))).toBe('s 4ms w 8904ms s 4ms a');
    });
  });

  it('asks rather soon again when it was sent, and failed', () => {
    stage(scene => {
      const {talk, status: probe, play, progress, expectObservable} = scene;
      waitLong(scene);
      probe('main', '5ms (a|)');
      talk('main', '5ms #', broken);
      probe('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      expectObservable(progress(play('e', {only: 'main', timing}))).toBe(
        's 4ms w 7999ms s 4ms w 404ms s 4ms a',
      );
    });
  });
});

describe('a question that could not ask: the probes of this minute are used up', () => {
  it('asks again soon, however long it has waited', () => {
    stage(scene => {
      const {talk, play, progress, expectObservable, status: probe, remember} = scene;
      // They are free again after 59 s.
      const probes = Array.from({length: 20}, () => 59_000 - 60_000);
      remember({...on('main', 'main-1'), probes});
      talk('main', '5ms #', broken);
      probe('main', '5ms (a|)');
      talk('main', '5ms (a|)');
      const states$ = play('e', {only: 'main', timing: {maxEarlyRetryDelay: 500, maxRetryDelay: 30_000}});
      // Each round takes no time and nine tenths of half a second.
      expectObservable(progress(states$)).toBe('s 4ms w 59404ms s 4ms a');
    });
  });
});
