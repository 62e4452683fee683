import {expect} from '@open-wc/testing';
import type {Metadata} from '../../../src/core/types.js';
import {applyEffects, type Effects} from '../../../src/answers/effects.js';
import type {ActionEvent} from '../../../src/conversation/events.js';

type Host = Effects['host'] & {language: string};

describe('what an answer carries out', () => {
  let host: Host;
  let done: unknown[];
  let redirects: string[];

  beforeEach(() => {
    host = Object.assign(document.createElement('div'), {space: null, language: 'en'});
    done = [];
    redirects = [];
    // Not this page.
    host.addEventListener('dydu-redirect', event => {
      redirects.push(event.url);
      event.preventDefault();
    });
  });
  const carry = (more?: Metadata) => {
    applyEffects(
      {type: 'answered', html: '', by: 'https://a.example/', ...(more && {more})},
      {
        host,
        placeholder: text => done.push({placeholder: text}),
        lock: isLocked => done.push({lock: isLocked}),
        suggesting: isOn => done.push({suggesting: isOn}),
      },
    );
    return done;
  };

  it('is nothing without a wish', () => {
    expect(carry()).to.deep.equal([{suggesting: true}]);
    expect([host.lang, host.space, redirects]).to.deep.equal(['', null, []]);
  });

  it('a language, unless it is the one that is spoken', () => {
    carry({language: 'FR'});
    expect(host.lang).to.equal('fr');
    host.lang = '';
    for (const language of ['en', 'french', 'fr-CA', '', 3, null, '<b']) carry({language});
    expect(host.lang).to.equal('');
  });

  it('a space', () => {
    carry({guiCSName: 'Professionals'});
    expect(host.space).to.equal('Professionals');
    for (const guiCSName of ['', null, false, {}]) carry({guiCSName});
    expect(host.space).to.equal('Professionals');
  });

  it('whether questions are suggested', () => {
    expect(carry({enableAutoSuggestion: false})).to.deep.equal([{suggesting: false}]);
    expect(carry({enableAutoSuggestion: 'no'}).at(-1)).to.deep.equal({suggesting: true});
  });

  describe('an action', () => {
    const actions: ActionEvent[] = [];
    const hear = (prevented = false) => {
      actions.length = 0;
      host.addEventListener('dydu-action', event => {
        actions.push(event);
        if (prevented) event.preventDefault();
      });
    };
    for (const [guiAction, effect] of [
      ["javascript:dyduCustomPlaceHolder('Your town')", {placeholder: 'Your town'}],
      ['javascript:_dydu_lockTextField(true)', {lock: true}],
      ['javascript:_dydu_lockTextField()', {lock: true}],
      ['javascript:_dydu_lockTextField(false)', {lock: false}],
      ["javascript:_dydu_lockTextField('false')", {lock: false}],
    ] as const) {
      it(guiAction, () => {
        hear();
        expect(carry({guiAction}).slice(1)).to.deep.equal([effect]);
        expect(actions.map(({raw}) => raw)).to.deep.equal([guiAction]);
      });
      it(`${guiAction}, unless the page prevents it`, () => {
        hear(true);
        expect(carry({guiAction}).slice(1)).to.deep.equal([]);
      });
    }
    it('that only the page knows', () => {
      hear();
      const guiAction = "javascript:dyduKnowledgeUploadFile('My photo')";
      expect(carry({guiAction}).slice(1)).to.deep.equal([]);
      expect(actions[0]).to.include({
        raw: guiAction,
        action: 'dyduKnowledgeUploadFile',
        argument: 'My photo',
      });
      expect(actions[0]).to.include({bubbles: true, composed: true, cancelable: true});
    });
    it('is never run', () => {
      hear();
      const page = window as {hacked?: unknown};
      for (const guiAction of [
        'javascript:window.hacked=1',
        "javascript:eval('window.hacked=1')",
        "javascript:setTimeout('window.hacked=1')",
        "javascript:dyduCustomPlaceHolder('x');window.hacked=1",
        '<script>window.hacked=1</script>',
      ])
        carry({guiAction});
      expect(page.hacked).to.equal(undefined);
      expect(actions.map(({action}) => action)).to.deep.equal(['', 'eval', 'setTimeout', '', '']);
      expect(done.filter(one => !('suggesting' in (one as object)))).to.deep.equal([]);
    });
    it('is none where it is no text', () => {
      hear();
      for (const guiAction of [null, {}, '', ['x'], true]) carry({guiAction});
      expect(actions).to.deep.equal([]);
    });
  });

  describe('a redirection', () => {
    it('of which the page hears first, and which it may prevent', () => {
      const before = location.href;
      for (const urlRedirect of ['https://a.example/x', ' HTTP://a.example ']) carry({urlRedirect});
      expect(redirects).to.deep.equal(['https://a.example/x', 'HTTP://a.example']);
      expect(location.href).to.equal(before);
    });
    it('is carried out', () => {
      const {href} = location;
      const open = Object.assign(document.createElement('div'), {space: null, language: 'en'});
      host = open;
      carry({urlRedirect: `${href.replace(/#.*/, '')}#redirected`});
      expect(location.hash).to.equal('#redirected');
      history.replaceState(null, '', href);
    });
    it('leads to pages only', () => {
      for (const urlRedirect of [
        'javascript:window.hacked=1',
        'java\nscript:window.hacked=1',
        'data:text/html,x',
        'blob:https://a.example/1',
        'file:///etc/hosts',
        '//a.example/x',
        '/x',
        'https://a.example/ x',
        'https://',
        'https://[',
        'https://a:b:c/',
        'https://%zz/',
        7,
        null,
        {},
      ])
        carry({urlRedirect});
      expect(redirects).to.deep.equal([]);
    });
  });
});
