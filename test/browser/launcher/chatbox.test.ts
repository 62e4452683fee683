import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {handsOn, placeChatbox} from '../../support/chatbox.js';
import {watchConsole} from '../../support/console.js';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until} from '../../support/visitor.js';

describe('<dydu-chatbox>', () => {
  const servers = setupServers();
  let element: DyduChatbox;
  afterEach(() =>
    Promise.all([servers.setFault('main', {is: 'ok'}), servers.setFault('backup', {is: 'ok'})]),
  );

  const place = async (lang?: string) => {
    element = await placeChatbox(servers, lang);
  };
  const {answers, find, focused, input, open, press, root, type} = handsOn(() => element);

  describe('with the keyboard alone', () => {
    it('opens, asks, and closes', async () => {
      await place();
      find('#launcher')?.focus();
      await press('Enter');
      await until(() => focused() === 'input', 'the input has the focus');
      await type('How do I pay my bill?');
      await press('Enter');
      await answers(1);
      expect(input().value).to.equal('');
      expect(focused()).to.equal('input');
      await press('Escape');
      await until(() => focused() === 'launcher', 'the launcher has the focus');
      expect(element.open).to.equal(false);
      expect(find('#window')?.hidden).to.equal(true);
    });

    it('gives the focus back on a phone, where the window covers the launcher', async () => {
      await setViewport({width: 460, height: 700});
      try {
        await place();
        await open();
        await press('Escape');
        await until(() => focused() === 'launcher', 'the launcher has the focus');
      } finally {
        await setViewport({width: 800, height: 600});
      }
    });

    it('breaks a line with Shift+Enter', async () => {
      await place();
      await open();
      await type('one');
      await sendKeys({down: 'Shift'});
      await press('Enter');
      await sendKeys({up: 'Shift'});
      await type('two');
      await until(() => input().value === 'one\ntwo', 'there are two lines');
      expect(find('.question')).to.equal(null);
    });

    it('sends nothing when there is nothing to send', async () => {
      await place();
      await open();
      await type('  ');
      await press('Enter');
      expect(find('.question')).to.equal(null);
      expect(find('#send')?.getAttribute('aria-disabled')).to.equal('true');
    });
  });

  it('does not make an answer again while the visitor types, so that what is selected stays selected', async () => {
    await place();
    await open();
    await type('How do I pay my bill?');
    await press('Enter');
    await answers(1);
    const words = find('.answer')?.querySelector('p, li') as Element;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver(found => changes.push(...found));
    observer.observe(find('.answer') as Element, {childList: true, subtree: true, characterData: true});
    await type('and when');
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect(words.isConnected).to.equal(true);
  });

  it('shows a question as it was typed: its lines, and no other', async () => {
    await place();
    await open();
    const height = async (text: string, count: number) => {
      input().value = text;
      input().dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await press('Enter');
      await until(() => root().querySelectorAll('.question').length === count, 'the question is shown');
      return [...root().querySelectorAll<HTMLElement>('.question')].at(-1)?.offsetHeight ?? 0;
    };
    const one = await height('hi', 1);
    expect(one).to.be.below(60);
    expect(await height('a\n\nb', 2)).to.be.above(one * 1.7);
  });

  it('breaks a word that is wider than the window', async () => {
    await place();
    await open();
    input().value = 'w'.repeat(600);
    input().dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await press('Enter');
    await until(() => find('.question'), 'the question is shown');
    const transcript = find('#transcript') as HTMLElement;
    expect(transcript.scrollWidth).to.equal(transcript.clientWidth);
  });

  it('does not send with the Enter that ends a composition', async () => {
    await place();
    await open();
    input().value = 'にほん';
    input().dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    input().dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, composed: true}),
    );
    await element.updateComplete;
    expect(find('.question')).to.equal(null);
  });

  it('takes 600 characters, and counts when there are few left', async () => {
    await place();
    await open();
    const write = async (length: number) => {
      input().value = 'x'.repeat(length);
      input().dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await element.updateComplete;
    };
    await write(499);
    expect(find('#counter')).to.equal(null);
    await write(599);
    expect(find('#counter')?.textContent).to.equal('1');
    expect(find('#counter')?.getAttribute('aria-label')).to.equal('1 character left');
    await write(600);
    expect(find('#counter')?.textContent).to.equal('0');
    expect(input().ariaInvalid).to.equal('false');
    await write(601);
    expect(find('#counter')?.textContent).to.equal('Too long: 600 characters at most. 1 character too many');
  });

  it('speaks French where the page does', async () => {
    await place('fr-CA');
    await open();
    expect(input().placeholder).to.equal('Posez votre question');
    await type('Comment payer ma facture ?');
    await press('Enter');
    await answers(1);
    const talk = (await servers.log('main')).filter(({endpoint}) => endpoint === 'talk').at(-1);
    expect(talk?.question).to.equal('Comment payer ma facture ?');
    expect(find('.answer')?.textContent).to.match(/facture|paiement|payer/i);
  });

  it('that cannot work says so to the owner once, and calmly to the visitor', async () => {
    const said = watchConsole();
    try {
      element = await fixture<DyduChatbox>(
        html`<dydu-chatbox bot-id="b" server="app1" lang="en"></dydu-chatbox>`,
      );
      find('#launcher')?.click();
      await element.updateComplete;
      await until(() => focused() === 'close', 'the focus is inside');
      await until(() => said.errors.length > 0, 'the owner is told');
    } finally {
      said.end();
    }
    expect(said.errors).to.deep.equal([
      '<dydu-chatbox> server must be an origin such as https://app1.example, or a full API root ending in "/", not "app1"',
    ]);
    expect(find('[part=notice]')?.textContent).to.equal('The chat is not available at the moment.');
  });

  it('works as soon as the owner mends the attribute', async () => {
    const said = watchConsole();
    element = await fixture<DyduChatbox>(
      html`<dydu-chatbox bot-id=${newBot()} server="app1" open></dydu-chatbox>`,
    );
    said.end();
    expect(find('#input')).to.equal(null);
    element.setAttribute('server', servers.main);
    await until(() => find('#input'), 'the input is there');
  });

  it('keeps its conversation when it is moved in the page', async () => {
    await place();
    await open();
    await type('hello');
    await press('Enter');
    await answers(1);
    document.body.append(element);
    await element.updateComplete;
    expect(root().querySelectorAll('.answer').length).to.equal(1);
    input().focus();
    await type('thanks');
    await press('Enter');
    await answers(2);
    element.remove();
  });

  it('lives beside another one with another bot and language', async () => {
    await place();
    await open();
    const other = document.createElement('dydu-chatbox');
    Object.assign(other, {botId: newBot(), server: servers.backup, lang: 'fr', open: true});
    document.body.append(other);
    await until(() => other.shadowRoot?.querySelector('#input'), 'the other input is there');
    expect(other.shadowRoot?.querySelector<HTMLTextAreaElement>('#input')?.placeholder).to.equal(
      'Posez votre question',
    );
    expect(input().placeholder).to.equal('Your question');
    other.remove();
  });
});
