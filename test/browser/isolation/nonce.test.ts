import {expect} from '@open-wc/testing';
import {setupServers} from '../../support/setup-chat.js';
import {newBot, until, Visitor} from '../../support/visitor.js';

describe('a policy with a nonce and strict-dynamic', () => {
  const servers = setupServers();

  it('lets every part of the chat load, style and show, and hears of nothing', async () => {
    const tag = {'bot-id': newBot(), server: servers.main, lang: 'en', 'top-questions': '2'};
    const visitor = await Visitor.visit(tag, 'nonce.html');
    await visitor.open();
    await until(() => visitor.find('.top .action'), 'what others ask is proposed');
    await visitor.hear('Fixture: carousel');
    const {page} = visitor;
    expect(page.getComputedStyle(visitor.find('#window') as Element).position).to.equal('fixed');
    expect(page.getComputedStyle(visitor.find('.slides') as Element).display).to.equal('flex');
    const names = page.performance.getEntriesByType('resource').map(({name}) => name);
    for (const part of ['window', 'conversation', 'answers'])
      expect(names.filter(name => name.includes(`/dist/${part}-`)).length).to.equal(1);
    const violations = Reflect.get(page, 'violations') as string[];
    // The answer's pictures are not of the policy, and the test runner brings a script without nonce.
    expect(violations.filter(one => !/^img-src|web-dev-server/.test(one))).to.deep.equal([]);
    visitor.leave();
  });
});
