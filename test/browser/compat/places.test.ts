import {expect} from '@open-wc/testing';
import {until} from '../../support/chat.js';
import {dydu, warnings} from './adapter.js';
import {setupChat} from '../../support/setup-chat.js';

describe('window.dydu.localization, space and lorem', () => {
  const {chat, openChat, placeChat} = setupChat();

  it('localization: the language of the chat, whose change begins a new conversation', async () => {
    await openChat();
    await chat.hear('hello');
    expect(dydu.localization.get()).to.equal('en');
    const set = dydu.localization.set('fr');
    expect(set).to.be.instanceOf(Promise);
    await set;
    await until(() => chat.all('.turn').length === 0, 'a new conversation');
    expect(dydu.localization.get()).to.equal('fr');
    await until(() => chat.input().placeholder === 'Posez votre question', 'in French');
    await chat.hear('bonjour');
    expect((await chat.newest('talk'))['language']).to.equal('fr');
  });

  it('space: get and set, quietly or not', async () => {
    await openChat({space: 'Shop'});
    expect(dydu.space.get()).to.equal('Shop');
    dydu.space.set('Help');
    expect(dydu.space.get()).to.equal('Help');
    await chat.hear('hello');
    expect((await chat.newest('talk'))['space']).to.equal('Help');
    dydu.space.set('R&D <b>', {quiet: false});
    await chat.answered(2);
    expect(chat.words('.answer').at(-1)).to.equal('R&D <b>');
  });

  it('space.get finds it by the first strategy that is active and finds one, and keeps it', async () => {
    await openChat({space: 'Shop'});
    document.cookie = 'dyduspace=Caf%C3%A9; path=/';
    localStorage.setItem('dyduspace', 'Stored');
    Object.assign(window, {dyduspace: 'Global'});
    const found = (mode: string, value: string | Record<string, string>, active = true) =>
      dydu.space.get([
        {active: true, mode: 'global', value: 'nobody'},
        {active, mode, value},
        {active: true, mode: 'unheard-of', value: 'x'},
      ]);
    expect(found('cookie', 'dyduspace')).to.equal('Café');
    expect(chat.element.space).to.equal('Café');
    expect(found('localstorage', 'dyduspace')).to.equal('Stored');
    expect(found('global', 'dyduspace')).to.equal('Global');
    expect(found('hostname', {[location.hostname]: 'Host'})).to.equal('Host');
    expect(found('route', {[location.pathname]: 'Route'})).to.equal('Route');
    expect(found('urlpart', {'/elsewhere': 'No', [location.host]: 'Part'})).to.equal('Part');
    history.replaceState(null, '', `${location.pathname}${location.search}&dyduspace=Query`);
    expect(found('urlparameter', 'dyduspace')).to.equal('Query');
    expect(found('cookie', 'dyduspace', false), 'what is found stays').to.equal('Query');
    document.cookie = 'dyduspace=; path=/; max-age=0';
    localStorage.removeItem('dyduspace');
  });

  it('space.prompt leads to the choice, or says what is missing', async () => {
    await openChat({languages: 'en, fr', spaces: 'Shop, Help'});
    expect(warnings(dydu.space.prompt)).to.deep.equal([]);
    await until(() => chat.focused()?.textContent.includes('Help'), 'it leads there');
    chat.input().focus();
    chat.element.close();
    await chat.settled();
    dydu.space.prompt();
    await until(() => chat.focused()?.textContent.includes('Help'), 'it leads there again');
    chat.element.spaces = null;
    expect(warnings(dydu.space.prompt)[0]).to.contain('"spaces"');
  });

  it('space.prompt leads from a closed window to the choice, which comes last', async () => {
    await placeChat({languages: 'en, fr', spaces: 'Shop, Help'});
    expect(warnings(dydu.space.prompt)).to.deep.equal([]);
    await until(() => chat.focused()?.textContent.includes('Help'), 'the choice has the focus');
    expect(chat.element.open).to.equal(true);
  });

  it('space.prompt does not lead away who types already', async () => {
    await placeChat({spaces: 'Shop, Help'});
    dydu.space.prompt();
    chat.element.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await until(() => chat.find('select'), 'the choice is there');
    await chat.settled();
    expect(chat.focused()?.localName).not.to.equal('select');
  });

  it('lorem: dummy answers, in one bubble or two', async () => {
    await openChat();
    dydu.lorem.standard();
    await until(() => chat.all('.answer').length === 1, 'one');
    dydu.lorem.split();
    await until(() => chat.all('.answer').length === 3, 'two more');
    expect(chat.words('.answer')[2]).to.contain('Lorem ipsum');
  });
});
