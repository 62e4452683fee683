import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {handsOn} from '../../support/chatbox.js';
import {startServers, type Servers} from '../../support/servers.js';
import {silent} from '../../support/silent.js';
import {hurried, newBot, until} from '../../support/visitor.js';

describe('two chats of two bots on one page', () => {
  let ones: Servers;
  let others: Servers;
  before(async () => {
    [ones, others] = await Promise.all([startServers(), startServers()]);
  });
  after(() => Promise.all([ones.stop(), others.stop()]));

  const place = async (servers: Servers, attributes: Record<string, string>) => {
    const tag = document.createElement('dydu-chatbox');
    const given = {...silent, 'bot-id': newBot(), server: servers.main, 'backup-server': servers.backup};
    for (const [name, value] of Object.entries({...given, ...attributes})) tag.setAttribute(name, value);
    tag.timing = hurried;
    return fixture<DyduChatbox>(html`${tag}`);
  };
  const say = (chat: DyduChatbox, text: string, count: number) =>
    chat.ask(text).then(() => handsOn(() => chat).answers(count));
  const talks = async (servers: Servers, to: 'main' | 'backup') =>
    (await servers.log(to)).filter(({endpoint}) => endpoint === 'talk');
  const stored = (bot: string | null) => localStorage.getItem(`dydu-chatbox:${bot ?? ''}`);

  it('share neither dialog, servers, storage, words, styles nor ids', async () => {
    const one = await place(ones, {lang: 'en', theme: 'light'});
    const other = await place(others, {lang: 'fr', theme: 'dark', placement: 'start'});
    one.labels = {title: 'Shop'};
    one.variables = {plan: 'pro'};
    await Promise.all([say(one, 'What is on my bill?', 1), say(other, 'Comment payer ma facture ?', 1)]);

    // One fails over, which is nothing to the other.
    await ones.setFault('main', {is: 'status', status: 500});
    await say(one, 'How do I pay my bill?', 2);
    await say(other, 'Merci', 2);
    expect((await talks(ones, 'backup')).map(({question}) => question)).to.deep.equal([
      'How do I pay my bill?',
    ]);
    expect(await talks(others, 'backup')).to.deep.equal([]);

    const sent = [...(await talks(ones, 'main')), ...(await talks(ones, 'backup'))];
    const sentByOther = await talks(others, 'main');
    const ids = new Set([...sent, ...sentByOther].map(({questionId}) => questionId));
    expect(ids.size).to.equal(4, 'a question has an id of its own');
    expect(new Set(sent.map(({path}) => path.split('/')[5])).size).to.equal(1);
    expect(sent.every(({path}) => path.includes(one.botId ?? '?'))).to.equal(true);
    expect(sentByOther.every(({path}) => path.includes(other.botId ?? '?'))).to.equal(true);
    expect(sent.map(({form}) => form['variables'])).to.deep.equal(sent.map(() => '{"plan":"pro"}'));
    expect(sentByOther.map(({form}) => form['variables'])).to.deep.equal(['{}', '{}']);
    expect(sentByOther.map(({form}) => form['language'])).to.deep.equal(['fr', 'fr']);

    expect(stored(one.botId)).to.include(ones.backup).and.not.include(others.main);
    expect(stored(other.botId)).to.include(others.main).and.not.include(ones.main);

    const [hands, otherHands] = [handsOn(() => one), handsOn(() => other)];
    expect(hands.find('#title')?.textContent).to.equal('Shop');
    expect(otherHands.find('#title')?.textContent).to.not.equal('Shop');
    expect(otherHands.input().placeholder).to.equal('Posez votre question');
    const surface = (chat: typeof hands) => getComputedStyle(chat.find('#window') as Element).backgroundColor;
    expect(surface(hands)).to.equal('rgb(255, 255, 255)');
    expect(surface(otherHands)).to.equal('rgb(26, 31, 39)');
    expect(one.transcript()).to.include('What is on my bill?').and.not.include('facture');
    expect(hands.find('.separator')).to.not.equal(null);
    expect(otherHands.find('.separator')).to.equal(null);
  });

  it('forget() of one leaves the other', async () => {
    await ones.setFault('main', {is: 'ok'});
    const one = await place(ones, {lang: 'en'});
    const other = await place(others, {lang: 'en'});
    await Promise.all([say(one, 'What is on my bill?', 1), say(other, 'What is on my bill?', 1)]);
    await one.forget();
    expect(stored(one.botId)).to.equal(null);
    expect(stored(other.botId)).to.not.equal(null);
    expect(
      handsOn(() => other)
        .root()
        .querySelectorAll('.answer').length,
    ).to.equal(1);
    await say(other, 'How do I pay my bill?', 2);
    const [first, second] = (await talks(others, 'main')).slice(-2);
    expect(second?.contextId).to.match(/^main-/);
    expect(first?.form['clientId']).to.match(/^[\da-f]{15}$/);
    await until(() => one.shadowRoot?.querySelector('#window')?.hasAttribute('hidden'), 'the one is closed');
  });
});
