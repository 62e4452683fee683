import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {until, type Attributes} from '../../support/chat.js';
import {canEmulateMedia} from '../../support/media.js';
import {contrast} from './contrast.js';
import {setupChat} from '../../support/setup-chat.js';

const themes = ['calm', 'public-service', 'night'] as const;

describe('themes', () => {
  const {chat, openChat} = setupChat();

  /** Everything that a theme can get wrong: a greeting with replies, a question, cards, feedback. */
  const furnish = async (attributes: Attributes = {}) => {
    await openChat({'bot-name': 'Bot', 'user-name': 'You', ...attributes});
    for (const fixture of ['quick-replies', 'carousel', 'sidebar-html', 'feedback']) await chat.show(fixture);
    await Promise.all(chat.root.getAnimations().map(({finished}) => finished));
  };
  const isAccessible = () => expect(chat.element).to.be.accessible();

  for (const theme of themes)
    describe(theme, () => {
      let sheet: HTMLLinkElement;
      before(async () => {
        sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.href = `/demo/themes/${theme}.css`;
        const loaded = new Promise(resolve => {
          sheet.addEventListener('load', resolve, {once: true});
        });
        document.head.append(sheet);
        await loaded;
      });
      after(() => {
        sheet.remove();
      });

      it('is worn, and axe finds nothing', async () => {
        await furnish();
        const text = getComputedStyle(chat.element).getPropertyValue('--dydu-text');
        expect(text).to.match(/^#/);
        await isAccessible();
      });

      if (theme === 'public-service')
        it('has 7:1 for every word, and no round corner', async () => {
          await furnish();
          for (const selector of [
            '.typed',
            '.answer',
            '.name',
            '.action',
            '[part=title]',
            '[part=time]',
            '.feedback span',
          ])
            expect(contrast(chat.get(selector)), selector).to.be.at.least(7);
          for (const part of ['launcher', 'window', 'question', 'answer', 'reply', 'card', 'input', 'send'])
            expect(getComputedStyle(chat.get(`[part=${part}]`)).borderStartStartRadius, part).to.equal('0px');
        });
    });

  for (const theme of ['light', 'dark'] as const) {
    it(`theme="${theme}": axe finds nothing`, async () => {
      await furnish({theme});
      await isAccessible();
      expect(getComputedStyle(chat.element).colorScheme).to.equal(theme);
    });
  }

  it('theme="auto" follows the visitor’s system', async function () {
    // The style sheet is the same elsewhere.
    if (!canEmulateMedia) this.skip();
    await openChat({theme: 'auto'});
    const surface = () => getComputedStyle(chat.get('#window')).backgroundColor;
    const light = surface();
    await emulateMedia({colorScheme: 'dark'});
    await until(() => surface() !== light, 'it is dark');
    await furnish({theme: 'auto'});
    await isAccessible();
    await emulateMedia({colorScheme: 'light'});
    expect(surface()).to.equal(light);
  });

  const properties: Readonly<
    Record<string, readonly [selector: string, property: string, value: string, computed?: string]>
  > = {
    '--dydu-color': ['#launcher', 'background-color', 'rgb(1, 2, 3)'],
    '--dydu-on-color': ['#launcher', 'color', 'rgb(1, 2, 3)'],
    '--dydu-surface': ['#window', 'background-color', 'rgb(1, 2, 3)'],
    '--dydu-text': ['.answer', 'color', 'rgb(1, 2, 3)'],
    '--dydu-faint': ['[part=meta]', 'color', 'rgb(1, 2, 3)'],
    '--dydu-line': ['#window', 'border-top-color', 'rgb(1, 2, 3)'],
    '--dydu-bubble': ['.answer', 'background-color', 'rgb(1, 2, 3)'],
    '--dydu-question': ['.question', 'background-color', 'rgb(1, 2, 3)'],
    '--dydu-on-question': ['.question', 'color', 'rgb(1, 2, 3)'],
    '--dydu-font': ['#input', 'font-family', 'monospace'],
    '--dydu-font-size': ['.answer', 'font-size', '21px'],
    '--dydu-line-height': ['.answer', 'line-height', '2', '32px'],
    '--dydu-radius': ['#window', 'border-top-left-radius', '3px'],
    '--dydu-bubble-radius': ['.answer', 'border-top-left-radius', '3px'],
    '--dydu-control-radius': ['.action', 'border-top-left-radius', '3px'],
    '--dydu-space': ['#transcript', 'padding-left', '9px'],
    '--dydu-shadow': ['#window', 'box-shadow', 'none'],
    '--dydu-launcher-shadow': ['#launcher', 'box-shadow', 'none'],
    '--dydu-launcher-size': ['#launcher', 'height', '70px'],
    '--dydu-width': ['#window', 'width', '333px'],
    '--dydu-height': ['#window', 'height', '277px'],
    '--dydu-z-index': ['#window', 'z-index', '4'],
    '--dydu-motion': ['#launcher', 'transition-duration', '3s'],
  };

  it('every custom property does what it says', async () => {
    await furnish();
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: {declarations: {cssProperties: {name: string}[]}[]}[];
    };
    const documented = manifest.modules[0]?.declarations[0]?.cssProperties.map(({name}) => name) ?? [];
    expect(Object.keys(properties).sort()).to.deep.equal([...documented].sort());
    for (const [name, [selector, property, value, computed = value]] of Object.entries(properties)) {
      const read = () => getComputedStyle(chat.get(selector)).getPropertyValue(property);
      const before = read();
      chat.element.style.setProperty(name, value);
      // What has a transition is somewhere in between.
      for (const animation of chat.root.getAnimations()) animation.finish();
      expect(read(), name).to.equal(computed);
      expect(before, name).to.not.equal(computed);
      chat.element.style.removeProperty(name);
      for (const animation of chat.root.getAnimations()) animation.finish();
    }
  });

  it('a style sheet of the page reaches every part, and nothing else of the chat', async () => {
    await furnish();
    const parts = new Set(chat.all('[part]').flatMap(element => [...element.part]));
    expect(parts.size).to.be.above(25);
    const sheet = document.createElement('style');
    sheet.textContent = `* { --of-the-page: 1; outline: 7px solid red }\n${[...parts]
      .map(part => `dydu-chatbox::part(${part}) { caret-color: rgb(9, 8, 7) }`)
      .join('\n')}`;
    document.head.append(sheet);
    try {
      for (const element of chat.all('[part]')) {
        expect(getComputedStyle(element).caretColor, element.part.value).to.equal('rgb(9, 8, 7)');
        expect(getComputedStyle(element).outlineColor, element.part.value).to.not.equal('rgb(255, 0, 0)');
      }
    } finally {
      sheet.remove();
    }
  });
});
