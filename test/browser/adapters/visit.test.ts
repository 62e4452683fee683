import {expect} from '@open-wc/testing';
import {headersOf, variablesOf} from '../../../src/conversation/page-values.js';
import {watchConsole, type Said} from '../../support/console.js';

describe('the variables of the page', () => {
  let said: Said;
  beforeEach(() => {
    said = watchConsole();
  });
  afterEach(() => {
    said.end();
  });
  const variables = (given: unknown) => variablesOf({variables: given} as never);

  it('are copied when a question leaves', () => {
    const own = {plan: 'pro'};
    const copy = variables(own);
    own.plan = 'free';
    expect(copy).to.deep.equal({plan: 'pro'});
  });

  it('may be what frameworks make of them, or none', () => {
    const own: Record<string, unknown> = {plan: 'pro', big: 12n, later: undefined};
    expect(variables(new Proxy(own, {}))).to.deep.equal({plan: 'pro', big: '12'});
    for (const none of [undefined, null, {}]) expect(variables(none)).to.deep.equal({});
    expect(said.warnings).to.deep.equal([]);
  });

  it('that JSON cannot hold, or that throw, are left out and named; the others are kept', () => {
    const own: Record<string, unknown> = {
      plan: 'pro',
      call: () => 1,
      mark: Symbol('s'),
      get token() {
        throw new Error('not ready');
      },
    };
    expect(variables(own)).to.deep.equal({plan: 'pro'});
    expect(said.warnings).to.deep.equal([
      '<dydu-chatbox> variables must be values that JSON can hold; left out: call, mark, token',
    ]);
  });

  for (const [given, what] of [
    ['plan', 'string'],
    [5, 'number'],
    [['plan'], 'an array'],
  ] as const)
    it(`are none where they are ${what}, which is said`, () => {
      expect(variables(given)).to.deep.equal({});
      expect(said.warnings).to.deep.equal([`<dydu-chatbox> variables must be an object, not ${what}`]);
    });

  it('are said once, for as long as they are wrong', () => {
    const host = {variables: {call: () => 1}} as never;
    const other = {variables: {plan: 'pro'}} as never;
    variablesOf(host);
    variablesOf(host);
    variablesOf(other);
    expect(said.warnings).to.have.length(1);
  });
});

describe('the headers of the page', () => {
  for (const [given, what] of [
    ['Bearer', 'string'],
    [{authorization: 'Bearer'}, 'object'],
  ] as const)
    it(`are none where they are ${what}, which is said once`, () => {
      const said = watchConsole();
      const current = headersOf({headers: given} as never);
      expect([current(), current()]).to.deep.equal([undefined, undefined]);
      expect(said.warnings).to.deep.equal([`<dydu-chatbox> headers must be a function, not ${what}`]);
      said.end();
    });

  it('may be absent', () => {
    const said = watchConsole();
    for (const headers of [undefined, null]) expect(headersOf({headers} as never)()).to.equal(undefined);
    expect(said.warnings).to.deep.equal([]);
    said.end();
  });
});
