import {expect} from '@open-wc/testing';
import {untilLog, type LoggedRequest} from '../../support/servers.js';
import {wordsOf} from '../../support/chat.js';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

type Fields = Readonly<Record<string, unknown>>;
const fieldOf = ({form}: LoggedRequest, name: string) => JSON.parse(form[name] ?? 'null') as Fields;

describe('a page with old libraries', () => {
  const servers = setupServers();
  let visitor: Visitor;
  afterEach(() => {
    visitor.leave();
  });

  const bot = newBot();
  const tag = () => ({
    'bot-id': bot,
    server: servers.main,
    'backup-server': servers.backup,
    lang: 'en',
    suggestions: '3',
    'top-questions': '2',
    languages: 'fr, en',
  });
  const talks = async () => (await servers.log('main')).filter(({endpoint}) => endpoint === 'talk');

  it('is talked to by whole forms, and is remembered over a reload', async () => {
    visitor = await Visitor.visit(tag(), 'old-libraries.html');
    expect(Reflect.get(visitor.page, 'polyfilled')).to.deep.equal(['dydu-chatbox']);
    await visitor.open();
    await until(() => visitor.find('.top .action'), 'what others ask is proposed');
    Object.assign(visitor.element ?? {}, {variables: {plan: 'pro'}});
    // Lists of that page: those of this one have no `toJSON`.
    const {Array: Theirs} = visitor.page;
    const extra = {ids: new Theirs('a', 'b'), deep: {more: new Theirs('c')}};
    await visitor.element?.ask({text: 'What is on my bill?', extra});
    await visitor.answered(1);
    await visitor.hear('Fixture: steps-mixed');

    const [first, second] = await talks();
    const {questionId, ...others} = fieldOf(first as LoggedRequest, 'extraParameters');
    expect(others).to.deep.equal({ids: ['a', 'b'], deep: {more: ['c']}});
    expect(questionId).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(fieldOf(first as LoggedRequest, 'variables')).to.deep.equal({plan: 'pro'});
    expect(first?.form['clientId']).to.match(/^[\da-f]{15}$/);
    expect(second?.contextId).to.match(/^main-/);
    for (const {form} of [first, second] as LoggedRequest[]) expect(form).to.not.have.keys('foo', 'each');
    expect(Reflect.get(visitor.page, 'unheard')).to.deep.equal([]);

    await visitor.reload();
    await visitor.open();
    await visitor.answered(2);
    await visitor.hear('How do I pay my bill?');
    const third = (await talks()).at(-1);
    expect(third?.contextId).to.equal(second?.contextId);
  });

  it('keeps a question that a reload interrupts', async () => {
    const question = 'How do I read my meter?';
    visitor = await Visitor.visit(
      {...tag(), 'bot-id': newBot(), timing: {answer: 20_000}},
      'old-libraries.html',
    );
    await visitor.open();
    await visitor.hear('What is on my bill?');
    await servers.setFault('main', {is: 'silent', on: ['talk']});
    visitor.ask(question);
    await untilLog(servers, 'main', log => log.some(entry => entry.question === question));
    // For what is asked from now on: the first is not answered any more.
    await servers.setFault('main', {is: 'ok'});
    expect(visitor.part('typing')).to.not.equal(null);
    await visitor.reload();
    await visitor.answered(2);
    expect(visitor.turn(question)).to.not.equal(undefined);
  });

  it('shows what an answer lists', async () => {
    visitor = await Visitor.visit({...tag(), 'bot-id': newBot()}, 'old-libraries.html');
    await visitor.open();
    await visitor.hear('Fixture: quick-replies-nine');
    expect(visitor.find('.replies')?.querySelectorAll('.action').length).to.equal(6);
    await visitor.hear('Fixture: feedback');
    visitor.find('.feedback button[aria-label=No]')?.click();
    await until(() => visitor.find('.feedback form'), 'a comment is asked for');
    const reasons = visitor.element?.shadowRoot?.querySelectorAll('.feedback .action') ?? [];
    expect(Array.prototype.map.call(reasons, wordsOf)).to.deep.equal([
      'Off topic',
      'Unclear',
      'Incomplete',
      'Send',
    ]);
  });
});
