import {expect} from '@open-wc/testing';
import type {ConversationHost} from '../../../src/launcher/host.js';
import {visitOf} from '../../../src/conversation/create-ports.js';
import {watchConsole, type Said} from '../../support/console.js';

describe('the variables of the page', () => {
  let said: Said;
  beforeEach(() => {
    said = watchConsole();
  });
  afterEach(() => {
    said.end();
  });
  const variables = (given: unknown) => {
    const host = {variables: given, language: 'en', qualification: false, getAttribute: () => null};
    return visitOf(host as unknown as ConversationHost)().variables;
  };

  it('are copied when a question leaves', () => {
    const own = {plan: 'pro'};
    const copy = variables(own);
    own.plan = 'free';
    expect(copy).to.deep.equal({plan: 'pro'});
  });

  it('may be what frameworks make of them, or none', () => {
    const own: Record<string, unknown> = {plan: 'pro', call: () => 1, big: 12n};
    own['self'] = own;
    expect(variables(new Proxy(own, {}))).to.deep.equal({
      plan: 'pro',
      big: '12',
      self: {plan: 'pro', big: '12'},
    });
    for (const none of [undefined, null]) expect(variables(none)).to.deep.equal({});
    expect(said.errors).to.deep.equal([]);
  });

  it('that cannot be read are said once, and no question is lost for them', () => {
    const broken = {
      get plan() {
        throw new Error('not ready');
      },
    };
    expect(variables(broken)).to.deep.equal({});
    expect(said.errors).to.have.length(1);
    expect(said.errors[0]).to.contain('variables');
  });
});
