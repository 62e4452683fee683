import {expect} from '@open-wc/testing';
import {back, click, press, pressOn, until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

describe('quick replies and reformulations', () => {
  const {chat, openChat} = setupChat();
  beforeEach(async () => {
    await openChat();
  });

  const extraOf = (form: Readonly<Record<string, string>>) =>
    JSON.parse(form['extraParameters'] ?? '') as Readonly<Record<string, unknown>>;
  const clicked = {
    personality_id: 792,
    lastcondition: 91854,
    botsource: 792,
    type: 'redirection_knowledge',
  };

  it('is said in the visitor’s words by a press of the mouse, and the server is told where it was', async () => {
    await chat.show('quick-replies');
    expect(chat.words('.replies li')).to.deep.equal(['Parcel 1', "L'envoi d'hier", 'Mon profil est "x"']);
    await click(chat.named('.replies button', "L'envoi d'hier"));
    await chat.answered(2);
    expect(chat.words('.typed').at(-1)).to.equal("L'envoi d'hier");
    const talk = await chat.newest('talk');
    expect(talk['userInput']).to.equal("L'envoi d'hier");
    const {questionId, ...extra} = extraOf(talk);
    expect(questionId).to.be.a('string');
    expect(extra).to.deep.equal(clicked);
    expect(chat.focused()).to.equal(chat.input());
  });

  it('is said once by a double click', async () => {
    await chat.show('quick-replies');
    const reply = chat.named('.replies button', "L'envoi d'hier");
    for (const detail of [1, 2, 3])
      reply.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, detail}));
    await chat.answered(2);
    await chat.hear('hello');
    expect(chat.words('.typed').slice(1)).to.deep.equal(["L'envoi d'hier", 'hello']);
  });

  for (const key of ['Enter', 'Space']) {
    it(`is said by the key ${key}`, async () => {
      await chat.show('quick-replies');
      await pressOn(chat.named('.replies button', 'Mon profil est "x"'), key);
      await chat.answered(2);
      expect(chat.words('.typed').at(-1)).to.equal('Mon profil est "x"');
      expect(extraOf(await chat.newest('talk'))).to.deep.include(clicked);
    });
  }

  describe('by the keyboard', () => {
    const named = (name: string) => chat.named('.replies :is(a, button)', name);
    const has = (name: string) => until(() => chat.focused() === named(name), `${name} has the focus`);

    it('are one stop of Tab; the arrows, Home and End lead from one to another', async () => {
      await chat.show('quick-replies');
      const [one, two, three] = ['Parcel 1', "L'envoi d'hier", 'Mon profil est "x"'] as const;
      const outside = () => !chat.get('.replies').contains(chat.focused());
      await pressOn(named(one), 'ArrowRight');
      await has(two);
      await press('End');
      await has(three);
      await press('ArrowRight');
      await has(three);
      await press('ArrowUp');
      await has(two);
      await press('Home');
      await has(one);
      await press('ArrowLeft');
      await has(one);
      await press('ArrowDown');
      await has(two);
      await press('Tab');
      await until(outside, 'the focus is outside');
      chat.element.requestUpdate();
      await chat.settled();
      await back();
      await has(two);
      await back();
      await until(outside, 'the focus is outside');
    });

    it('are reached where they lead to a page, too', async () => {
      await chat.show('quick-replies-nine');
      const all = chat.all('.replies :is(a, button)');
      all[0]?.focus();
      for (const next of all.slice(1)) {
        await press('ArrowRight');
        await until(() => chat.focused() === next, 'the next has the focus');
      }
      expect(all.map(one => one.tabIndex)).to.deep.equal(
        all.map((_, at) => (at === all.length - 1 ? 0 : -1)),
      );
    });

    it('from right to left the left arrow leads on', async () => {
      document.documentElement.dir = 'rtl';
      try {
        await chat.show('quick-replies');
        await pressOn(named('Parcel 1'), 'ArrowLeft');
        await has("L'envoi d'hier");
        await press('ArrowRight');
        await has('Parcel 1');
      } finally {
        document.documentElement.removeAttribute('dir');
      }
    });

    it('are a list in a toolbar', async () => {
      await chat.show('quick-replies');
      const toolbar = chat.get('[role=toolbar]');
      expect(toolbar.ariaLabel).to.equal('Possible replies');
      expect(toolbar.querySelectorAll(':scope > ul > li > button').length).to.equal(3);
    });
  });

  it('leaves out those that are empty, and links to a page where there is one', async () => {
    await chat.show('quick-replies-nine');
    expect(chat.words('.replies button')).to.deep.equal([
      'One',
      'Three, with words that do not fit on a single line of a narrow window',
      'Six',
      'Nine',
    ]);
    const [page, mail] = chat.all('.replies a') as HTMLAnchorElement[];
    expect([page?.href, page?.target]).to.deep.equal(['https://lumen.example/five', '_blank']);
    expect(mail?.href).to.equal('mailto:help@lumen.example');
  });

  for (const by of ['mouse', 'keyboard'] as const) {
    it(`a reformulation inside an answer is asked, by ${by}`, async () => {
      await chat.show('reword-many');
      const link = chat.named('.answer a', "Qu'est-ce qu'un compteur ?");
      await (by === 'mouse' ? click(link) : pressOn(link, 'Enter'));
      await chat.answered(2);
      expect(chat.words('.typed').at(-1)).to.equal("Qu'est-ce qu'un compteur ?");
      expect(extraOf(await chat.newest('talk'))).to.deep.include(clicked);
      expect(location.hash).to.equal('');
    });
  }

  it('reads a handler with bare names and brackets in its words', async () => {
    await chat.show('reword-many');
    await click(chat.named('.answer a', 'Where is it, and (why) {not} here?'));
    await chat.answered(2);
    expect(chat.words('.typed').at(-1)).to.equal('Where is it, and (why) {not} here?');
    expect(extraOf(await chat.newest('talk'))).to.deep.include(clicked);
  });

  it('does not show the question of a click that wants it hidden', async () => {
    await chat.show('broken-rewords');
    await click(chat.named('.answer a', 'Hidden'));
    await chat.answered(2);
    expect(chat.words('.typed')).to.deep.equal(['Fixture: broken-rewords']);
    const talk = await chat.newest('talk');
    expect(talk['userInput']).to.equal('a');
    expect(extraOf(talk)).to.deep.include({hide: true});
  });

  it('never runs what stands in a handler', async () => {
    const ran: string[] = [];
    const page = window as unknown as Record<string, unknown>;
    for (const name of ['reword', 'rewordtest']) page[name] = (text: string) => ran.push(text);
    try {
      await chat.show('quick-replies');
      await chat.show('reword-many');
      await click(chat.named('.replies button', 'Parcel 1'));
      await chat.answered(3);
      await click(chat.all('.answer a').at(0) as HTMLElement);
      await chat.answered(4);
      expect(chat.root.querySelector('[onclick]')).to.equal(null);
      expect(ran).to.deep.equal([]);
    } finally {
      for (const name of ['reword', 'rewordtest']) Reflect.deleteProperty(page, name);
    }
  });

  it('says the replies to a screen reader', async () => {
    await chat.show('quick-replies');
    await chat.announced('Which parcel? Possible replies: Parcel 1, L\'envoi d\'hier, Mon profil est "x"');
  });

  it('may be prevented by the page, as every question', async () => {
    await chat.show('quick-replies');
    chat.element.addEventListener('dydu-ask', event => {
      event.preventDefault();
    });
    const before = (await chat.sent('talk')).length;
    await click(chat.named('.replies button', 'Parcel 1'));
    await until(() => chat.focused() === chat.input(), 'the input has the focus');
    expect((await chat.sent('talk')).length).to.equal(before);
  });
});
