import {expect} from 'chai';
import {encodeForm, talkForm} from '../../../src/protocol/encode.js';

const visit = {
  clientId: '0123456789abcde',
  alreadyCame: false,
  language: 'fr',
  space: undefined,
  pageUrl: 'https://shop.example/a?b=c&d',
  browser: 'Firefox 140.0',
  os: '',
  qualification: false,
  variables: {},
};

describe('a talk', () => {
  const form = encodeForm(talkForm({id: 'q-1', text: 'a & b = c+d é %\n<b>'}, visit));

  it('can be read back as it was', () => {
    const read = Object.fromEntries(new URLSearchParams(form));
    expect(read).to.deep.equal({
      userInput: 'a & b = c+d é %\n<b>',
      language: 'fr',
      clientId: '0123456789abcde',
      alreadyCame: 'false',
      qualificationMode: 'false',
      userUrl: 'https://shop.example/a?b=c&d',
      browser: 'Firefox 140.0',
      solutionUsed: 'ASSISTANT',
      extraParameters: '{"questionId":"q-1"}',
      variables: '{}',
      mode: 'U3luY2hyb24=',
    });
  });
  it('carries what a click, a page and a test want it to', () => {
    const question = {id: 'q-1', text: 'x', extra: {type: 'reword', questionId: 'mine'}, unregistered: true};
    const about = {...visit, qualification: true, variables: {plan: 'pro'}};
    const read = Object.fromEntries(new URLSearchParams(encodeForm(talkForm(question, about))));
    expect(read['extraParameters']).to.equal('{"type":"reword","questionId":"q-1"}');
    expect(read['doNotRegisterInteraction']).to.equal('true');
    expect(read['qualificationMode']).to.equal('true');
    expect(read['variables']).to.equal('{"plan":"pro"}');
  });
  it('writes a space as %20', () => {
    expect(form).to.contain('userInput=a%20%26%20b');
  });
  it('names a space only if there is one', () => {
    expect(form).to.not.contain('space=');
    expect(encodeForm(talkForm({id: 'q', text: 'x'}, {...visit, space: 'Particuliers'}))).to.contain(
      'space=Particuliers',
    );
  });
  it('survives half a character', () => {
    expect(encodeForm({a: 'x\ud83dy'})).to.equal('a=x%EF%BF%BDy');
  });
  it('carries what JSON can hold of what a page has made', () => {
    const own: Record<string, unknown> = {plan: 'pro', call: () => 1, big: 12n, none: undefined};
    own['self'] = own;
    const question = {id: 'q', text: 'x', extra: new Proxy(own, {})};
    const variables = new Proxy(own, {}) as unknown as Record<string, string>;
    const read = Object.fromEntries(
      new URLSearchParams(encodeForm(talkForm(question, {...visit, variables}))),
    );
    const kept = {plan: 'pro', big: '12'};
    expect(JSON.parse(read['variables'] ?? '')).to.deep.equal({...kept, self: kept});
    expect(JSON.parse(read['extraParameters'] ?? '')).to.deep.equal({...kept, self: kept, questionId: 'q'});
  });
  it('takes a number for a text', () => {
    expect(encodeForm({value: 4 as unknown as string})).to.equal('value=4');
  });
});
