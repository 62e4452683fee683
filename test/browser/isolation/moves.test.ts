import {expect} from '@open-wc/testing';
import {untilLog} from '../../support/servers.js';
import {setupChat} from '../../support/setup-chat.js';
import {until} from '../../support/visitor.js';

describe('an element that is moved', () => {
  const {servers, chat, openChat} = setupChat({servers: 'fresh'});
  beforeEach(async () => {
    await openChat();
  });
  afterEach(() => {
    chat.element.remove();
  });
  const questions = () => chat.words('.typed');
  const talks = () => chat.sent('talk');
  const isSent = (count: number) => untilLog(servers, 'main', log => countOf(log) === count);
  const countOf = (log: readonly {endpoint: string}[]) =>
    log.filter(({endpoint}) => endpoint === 'talk').length;

  it('is shown the answer to what it asked before it was away for a moment', async () => {
    await chat.hear('What is on my bill?');
    await servers.setFault('main', {is: 'delay', ms: 600, on: ['talk']});
    await chat.ask('How do I pay my bill?');
    await isSent(2);
    const parent = chat.element.parentElement;
    chat.element.remove();
    await new Promise(requestAnimationFrame);
    parent?.append(chat.element);
    await chat.answered(2);
    expect(questions()).to.deep.equal(['What is on my bill?', 'How do I pay my bill?']);
    expect((await talks()).length).to.equal(2);
    expect(chat.find('.notice')).to.equal(null);
  });

  it('keeps its dialog in another parent, and in a shadow root, and speaks the language around it when it is opened next', async () => {
    chat.element.removeAttribute('lang');
    await chat.hear('What is on my bill?');
    const place = document.createElement('main');
    document.body.append(place);
    place.append(chat.element);
    await chat.hear('How do I pay my bill?');
    place.lang = 'fr';
    const shadow = place.attachShadow({mode: 'closed'});
    shadow.append(chat.element);
    chat.element.close();
    await chat.settled();
    await chat.element.show();
    await until(() => chat.input().placeholder === 'Posez votre question', 'it speaks French');
    await chat.hear('Où est mon contrat ?');
    expect(chat.all('.said').length).to.equal(3);
    const contexts = (await talks()).map(({contextId}) => contextId);
    expect(contexts[0]).to.equal(null);
    expect(new Set(contexts.slice(1)).size).to.equal(1);
    expect((await talks()).at(-1)?.form['language']).to.equal('fr');
    chat.input().focus();
    expect(shadow.activeElement).to.equal(chat.element);
    place.remove();
  });

  it('that stays away ends its calls; added again it shows what was said, and asks in the same dialog', async () => {
    await chat.hear('What is on my bill?');
    await servers.setFault('main', {is: 'silent', on: ['talk']});
    chat.element.timing = {};
    await chat.ask('How do I pay my bill?');
    await isSent(2);
    const parent = chat.element.parentElement;
    chat.element.remove();
    await untilLog(servers, 'main', log => log.some(({outcome}) => outcome === 'aborted'));
    await servers.setFault('main', {is: 'ok'});
    parent?.append(chat.element);
    await until(() => chat.find('#input'), 'the input is there');
    await until(() => chat.all('.answer').length >= 2, 'both answers are shown');
    expect(new Set(questions())).to.deep.equal(new Set(['What is on my bill?', 'How do I pay my bill?']));
    expect(questions().length).to.equal(2);
    await chat.hear('Thank you');
    const contexts = (await talks()).map(({contextId}) => contextId).filter(Boolean);
    expect(new Set(contexts).size).to.equal(1);
  });
});
