/** What README's oldest browsers do without, taken from the one that runs this. */
import {expect} from '@open-wc/testing';
import {until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

/** The same rules, but for those that hold something which is not known there. */
function forget(root: ShadowRoot, unknown: RegExp): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map(({cssRules}) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      [...cssRules]
        .map(({cssText}) => cssText)
        .filter(text => !unknown.test(text))
        .join('\n'),
    );
    return sheet;
  });
}

describe('in a browser that is as old as it may be', () => {
  const {servers, openChat} = setupChat();

  it('no picture covers the words, without :has()', async () => {
    const chat = await openChat({avatar: `${servers.main}/servlet/gallery?galleryId=a`});
    await chat.show('text-plain');
    forget(chat.root, /:has\(/);
    const {right} = chat.get('.avatar').getBoundingClientRect();
    expect(chat.get('.answer').getBoundingClientRect().left).to.be.at.least(right);
  });

  describe('without properties for ARIA', () => {
    const names = ['role', 'ariaLabel'] as const;
    const known = names.map(
      name => [name, Object.getOwnPropertyDescriptor(Element.prototype, name)] as const,
    );
    before(() => {
      for (const name of names) Reflect.deleteProperty(Element.prototype, name);
    });
    after(() => {
      for (const [name, property] of known)
        if (property) Object.defineProperty(Element.prototype, name, property);
    });

    it('screen readers get the names and roles of what stands around answers', async () => {
      const chat = await openChat();
      await chat.show('text-images');
      expect(chat.get('.zoom').getAttribute('aria-label')).to.contain('Enlarge');
      await chat.show('text-table-wide');
      expect(chat.get('.scroller').getAttribute('role')).to.equal('group');
      expect(chat.get('.scroller').getAttribute('aria-label')).to.be.a('string');
      expect(chat.get('#unread').getAttribute('role')).to.equal('status');
      expect(chat.get('#resize').getAttribute('aria-label')).to.be.a('string');
    });
  });

  it('the number of unread answers is seen, without alternatives of generated content', async () => {
    const chat = await openChat();
    await chat.ask('hello');
    chat.element.open = false;
    await until(() => chat.get('#unread').dataset['count'] === '1', 'one is counted');
    const {extrasStyles: comfortStyles} = await import('../../../src/extras/extras-styles.js');
    const older = new CSSStyleSheet();
    older.replaceSync(comfortStyles.cssText.replaceAll(/content:[^;]*\/[^;]*;/g, ''));
    chat.root.adoptedStyleSheets = [older];
    expect(getComputedStyle(chat.get('#unread'), '::before').content).not.to.equal('none');
  });
});
