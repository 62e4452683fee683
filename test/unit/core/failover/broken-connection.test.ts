import {expect} from 'chai';
import {failing, MAIN, on, stage, status} from '../../../support/stage.js';

const {net, offline} = failing;

describe('a connection that breaks (E6)', () => {
  it('inside a dialog is no death: its server is asked, and gets the question again', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember, stored}) => {
      remember(on('main', 'main-1'));
      talk('main', ' 5ms #', net);
      probe('main', '5ms (a|)');
      talk('main', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 14ms a');
      flush();
      expect(calls).to.deep.equal(['talk main main-1', 'status main', 'talk main main-1']);
      expect(stored.every(({epoch, health}) => epoch === 1 && health[MAIN]?.circuit === undefined)).to.equal(
        true,
      );
    });
  });

  for (const [what, drawing, at] of [
    ['cannot be reached either', '5ms #', 9],
    ['says nothing for a second', '-', 1004],
  ] as const) {
    it(`inside a dialog is the end of it when the server ${what}`, () => {
      stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember, stored}) => {
        remember(on('main', 'main-1'));
        talk('main', '  5ms #', net);
        probe('main', drawing, net);
        talk('backup', '5ms (a|)');
        expectObservable(progress(play('e'))).toBe(`s ${String(at)}ms M 4ms A`);
        flush();
        expect(calls).to.deep.equal(['talk main main-1', 'status main', 'talk backup -']);
        expect(stored.at(-1)?.health[MAIN]?.circuit).to.deep.include({source: 'talk'});
      });
    });
  }

  for (const [what, dialog] of [
    ['inside a dialog', on('main', 'main-1')],
    ['before a dialog', undefined],
  ] as const) {
    it(`${what} is the visitor’s own where the browser is offline by then: nobody is blamed, and main gets the question`, () => {
      stage(scene => {
        const {talk, status: probe, play, progress, expectObservable, flush, stored} = scene;
        scene.remember(dialog);
        talk('main', '  5ms #', net);
        probe('main', ' 1ms #', offline);
        if (!dialog) talk('backup', '1ms #', offline);
        for (const server of ['main', 'backup'] as const) probe(server, '5ms (a|)');
        talk('main', '  5ms (a|)');
        const letters = dialog ? 's 5ms w 204ms s 4ms a' : 's 4ms M w 204ms s 4ms a';
        expectObservable(progress(play('e', {page: '200ms o', timing: {retry: 400}}))).toBe(letters);
        flush();
        expect(scene.calls.at(-1)).to.equal(`talk main ${dialog ? 'main-1' : '-'}`);
        expect(stored.flatMap(({health}) => Object.values(health)).some(({circuit}) => circuit)).to.equal(
          false,
        );
        expect(scene.reported.map(({type}) => type)).to.not.include('server.failed');
      });
    });
  }

  it('is the first of its server, whatever else has failed before', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      talk('main', '  5ms #', status(500));
      talk('backup', '5ms #', status(500));
      probe('main', ' 5ms (a|)');
      probe('backup', '-');
      talk('main', '  5ms #', net);
      probe('main', ' 5ms (a|)');
      talk('main', '  5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 4ms w 504ms s 14ms a');
      flush();
      expect(calls.slice(-3)).to.deep.equal(['talk main main-1', 'status main', 'talk main main-1']);
    });
  });

  it('inside a dialog is asked about once: the second time the question moves', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, remember}) => {
      remember(on('main', 'main-1'));
      for (let sending = 0; sending < 2; sending++) {
        talk('main', ' 5ms #', net);
        probe('main', '5ms (a|)');
      }
      talk('backup', ' 5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 19ms M 4ms A');
      flush();
      expect(calls.filter(call => call.startsWith('talk'))).to.deep.equal([
        'talk main main-1',
        'talk main main-1',
        'talk backup -',
      ]);
    });
  });

  it('before a dialog moves the question at once, and blames main when it is silent and the backup answers', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, stored}) => {
      talk('main', '  5ms #', net);
      probe('main', ' 5ms #', net);
      talk('backup', '9ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 8ms A');
      flush();
      expect(stored.at(-1)?.health[MAIN]?.circuit).to.deep.include({source: 'talk'});
    });
  });

  it('before a dialog blames nobody when main lives, or the backup does not answer either', () => {
    for (const [status, drawing] of [
      ['5ms (a|)', '9ms (a|)'],
      ['5ms #', '9ms -'],
    ] as const) {
      stage(({talk, status: probe, play, expectObservable, flush, reported}) => {
        talk('main', '  5ms #', net);
        probe('main', status, net);
        talk('backup', drawing);
        expectObservable(play('e'), '^ 1s !');
        flush();
        expect(reported.map(({type}) => type)).to.not.include('server.failed');
      });
    }
  });

  it('on both while both live is a refusal that a page cannot read', () => {
    stage(({talk, status: probe, play, progress, expectObservable, flush, calls, reported}) => {
      talk('main', '   5ms #', net);
      probe('main', '  5ms (a|)');
      talk('backup', ' 5ms #', net);
      probe('backup', '5ms (a|)');
      expectObservable(progress(play('e'))).toBe('s 4ms M 9ms x');
      flush();
      expect(calls.filter(call => call.startsWith('talk'))).to.deep.equal(['talk main -', 'talk backup -']);
      expect(reported.at(-1)).to.deep.include({type: 'client.error', why: 'denied'});
    });
  });
});
