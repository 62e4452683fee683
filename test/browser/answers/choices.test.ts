import {expect} from '@open-wc/testing';
import {click, until, wordsOf} from '../../support/chat.js';
import {untilLog} from '../../support/servers.js';
import {setupChat} from '../../support/setup-chat.js';

describe('the language, the space, and what a page tells of its visitor', () => {
  const {servers, chat, openChat} = setupChat({servers: 'fresh'});
  const select = (label: string) => {
    const found = chat.all('.selects label').find(one => wordsOf(one).startsWith(label));
    return found?.querySelector('select') ?? null;
  };
  const choose = (label: string, value: string) => {
    const one = select(label) as HTMLSelectElement;
    one.focus();
    one.value = value;
    one.dispatchEvent(new Event('change', {bubbles: true}));
  };
  const chosen = (label: string) => select(label)?.selectedOptions[0]?.value;

  it('an answer may change the language of all that follows', async () => {
    await openChat();
    await chat.show('window-language');
    await until(() => chat.input().placeholder === 'Posez votre question', 'the window is French');
    await chat.hear('bonjour');
    const {language, contextUUID} = await chat.newest('talk');
    expect([language, contextUUID]).to.deep.equal(['fr', undefined]);
    expect(chat.words('.typed').length, 'it is the same conversation').to.equal(2);
  });

  it('an answer may change the space of all that follows', async () => {
    await openChat();
    await chat.show('window-space');
    await chat.hear('hello');
    expect((await chat.newest('talk'))['space']).to.equal('Professionals');
  });

  it('the visitor may choose the language: a new conversation, with its first words', async () => {
    await openChat({languages: 'en, fr', welcome: undefined});
    await chat.answered(1);
    await chat.hear('hello');
    expect([...(select('Language')?.options ?? [])].map(wordsOf)).to.deep.equal(['English', 'français']);
    expect(chosen('Language')).to.equal('en');
    choose('Language', 'fr');
    await until(() => chat.words('.answer').join().includes('Bonjour'), 'it begins in French');
    expect(chat.words('.typed')).to.deep.equal([]);
    const [, , again] = await chat.sent('talk');
    expect([again?.question, again?.form['language'], again?.contextId]).to.deep.equal([
      '#welcome#',
      'fr',
      null,
    ]);
    expect(chosen('Langue')).to.equal('fr');
  });

  it('languages are offered by what they are, the one in use among them', async () => {
    await openChat({languages: 'fr-FR, EN, fr', lang: 'en-GB'});
    await until(() => select('Language'), 'it can be chosen');
    const offered = () => [...(select('Language')?.options ?? [])].map(({value}) => value);
    expect([offered(), chosen('Language')]).to.deep.equal([['fr', 'en'], 'en']);
    chat.element.setAttribute('languages', 'fr, de');
    await until(() => offered().length === 3, 'another is offered');
    expect([offered(), chosen('Language')]).to.deep.equal([['en', 'fr', 'de'], 'en']);
  });

  it('a language brings its direction, and the window stays where it is on the page', async () => {
    await openChat({languages: 'en, ar'});
    const places = () =>
      ['#window', '#launcher'].map(one => Math.round(chat.get(one).getBoundingClientRect().right));
    const before = places();
    await until(() => select('Language'), 'it can be chosen');
    const direction = () => getComputedStyle(chat.get('#window')).direction;
    choose('Language', 'ar');
    await until(() => direction() === 'rtl', 'it is read from the right');
    expect(places()).to.deep.equal(before);
    await until(() => select('اللغة'), 'it is Arabic');
    choose('اللغة', 'en');
    await until(() => direction() === 'ltr', 'it is read from the left');
    expect(places()).to.deep.equal(before);
    expect(chat.element.placement).to.equal('end');
  });

  it('the choice keeps the focus, so that its next key is not lost', async () => {
    await openChat({languages: 'en, fr', welcome: undefined});
    await chat.answered(1);
    choose('Language', 'fr');
    await until(() => chat.words('.answer').join().includes('Bonjour'), 'it begins in French');
    expect(chat.focused()).to.equal(select('Langue'));
  });

  it('shows the language that an answer has changed after a choice', async () => {
    await openChat({languages: 'en, fr'});
    await until(() => chat.find('select'), 'it can be chosen');
    choose('Language', 'fr');
    await until(() => chosen('Langue') === 'fr', 'it is French');
    choose('Langue', 'en');
    await until(() => chosen('Language') === 'en', 'it is English');
    await chat.show('window-language');
    await until(() => chat.input().placeholder === 'Posez votre question', 'the window is French');
    expect(chosen('Langue')).to.equal('fr');
  });

  it('the visitor may choose the space: a new conversation', async () => {
    await openChat({spaces: 'Shop, Help', space: 'Shop', welcome: undefined});
    await chat.answered(1);
    expect(chosen('Topic')).to.equal('Shop');
    choose('Topic', 'Help');
    await untilLog(servers, 'main', log => log.some(({form}) => form['space'] === 'Help'));
    const talk = (await chat.sent('talk')).at(-1);
    expect([talk?.question, talk?.form['space'], talk?.contextId]).to.deep.equal(['#welcome#', 'Help', null]);
    expect(chat.element.space).to.equal('Help');
  });

  it('shows a space that an answer has chosen although it is not among the owner’s', async () => {
    await openChat({spaces: 'Shop, Help', space: 'Shop'});
    await chat.show('window-space');
    await until(() => chosen('Topic') === 'Professionals', 'it is shown');
  });

  it('has nothing to choose from where there is one', async () => {
    await openChat({languages: 'en', spaces: ' Help ,'});
    await chat.show('text-plain');
    expect(chat.find('select')).to.equal(null);
  });

  it('a test is said to be one', async () => {
    await openChat();
    await chat.hear('hello');
    expect((await chat.newest('talk'))['qualificationMode']).to.equal('false');
    chat.element.setAttribute('qualification', '');
    await chat.hear('hello again');
    expect((await chat.newest('talk'))['qualificationMode']).to.equal('true');
  });

  it('the page’s variables go with every question', async () => {
    await openChat();
    chat.element.variables = {plan: 'Éco', step: '2'};
    await chat.hear('hello');
    expect(JSON.parse((await chat.newest('talk'))['variables'] ?? '')).to.deep.equal({
      plan: 'Éco',
      step: '2',
    });
    chat.element.variables = {};
    await chat.hear('hello again');
    expect((await chat.newest('talk'))['variables']).to.equal('{}');
  });

  it('a variable of the dialog is set once in each', async () => {
    await openChat();
    await chat.element.setDialogVariable('plan', 'eco');
    const sets = async () =>
      (await chat.sent('variable')).map(({form}) => `${form['name'] ?? ''}=${form['value'] ?? ''}`);
    const contexts = async () => new Set((await chat.sent('variable')).map(({contextId}) => contextId)).size;
    await chat.hear('hello');
    await untilLog(servers, 'main', log => log.some(({endpoint}) => endpoint === 'variable'));
    await chat.element.setDialogVariable('plan', 'night');
    await untilLog(servers, 'main', log => log.some(({form}) => form['value'] === 'night'));
    await chat.hear('thanks');
    expect(await sets()).to.deep.equal(['plan=eco', 'plan=night']);
    expect(await contexts()).to.equal(1);

    await click(chat.named('header button', 'New conversation'));
    await until(() => chat.all('.said').length === 0, 'it begins again');
    await chat.hear('hello');
    await untilLog(servers, 'main', log => log.filter(({endpoint}) => endpoint === 'variable').length === 3);
    expect(await sets()).to.deep.equal(['plan=eco', 'plan=night', 'plan=night']);
    expect(await contexts()).to.equal(2);
  });

  it('a variable of the dialog follows it to the backup', async () => {
    await openChat();
    await chat.hear('hello');
    await chat.element.setDialogVariable('plan', 'eco');
    await untilLog(servers, 'main', log => log.some(({endpoint}) => endpoint === 'variable'));
    await servers.setFault('main', {is: 'refuse'});
    await chat.hear('thanks');
    await untilLog(servers, 'backup', log => log.some(({form}) => form['value'] === 'eco'));
  });
});
