import {expect} from 'chai';
import {fromBase64} from '../../../src/adapters/base64.js';
import {failureOf, type Failure} from '../../../src/core/failure.js';
import {decodeAnswer, decodeHistory, decodeStatus} from '../../../src/protocol/decode.js';

const b64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const answer = (body: unknown) => decodeAnswer(body, fromBase64);
const history = (body: unknown) => decodeHistory(body, fromBase64);

function failure(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    return failureOf(error);
  }
  throw new Error('it did not fail');
}

describe('an answer', () => {
  it('is read from an envelope of base64', () => {
    const values = {
      contextId: b64('c-1'),
      text: b64('<p>Ça marche 🙂</p>'),
      typeResponse: b64('DM'),
      knowledgeId: 4,
    };
    expect(answer({type: 'talkResponse', values})).to.deep.equal({
      html: '<p>Ça marche 🙂</p>',
      contextId: 'c-1',
      more: {typeResponse: 'DM', knowledgeId: 4},
    });
  });
  it('is read from plain JSON, where a word that happens to be base64 stays a word', () => {
    expect(answer({contextId: 'c-1', text: 'abcd'})).to.deep.equal({
      html: 'abcd',
      contextId: 'c-1',
      more: {},
    });
  });
  it('may have no text, if it has a type', () => {
    expect(answer({typeResponse: 'DMUnderstoodQuestion'})).to.deep.equal({
      html: '',
      contextId: null,
      more: {typeResponse: 'DMUnderstoodQuestion'},
    });
  });
  it('is not spoiled by a field that nobody reads', () => {
    const values = {text: b64('x'), code: '%%%', sidebar: {title: '%%%', content: b64('y')}};
    expect(answer({values})).to.deep.equal({
      html: 'x',
      contextId: null,
      more: {code: undefined, sidebar: {title: undefined, content: 'y'}},
    });
  });
  for (const body of [null, 'text', 4, [], {}, {values: {}}, {values: []}, {text: 4}]) {
    it(`cannot be read from ${JSON.stringify(body)}`, () => {
      expect(failure(() => answer(body)).type).to.equal('unreadable');
    });
  }
  for (const text of ['%%%', 'not base64!', btoa('\xff\xfe')]) {
    it(`cannot be read when its text is "${text}"`, () => {
      expect(failure(() => answer({values: {text}}))).to.deep.equal({
        type: 'unreadable',
        because: '"text" is not base64 of UTF-8',
      });
    });
  }
});

describe('a history', () => {
  it('is a list of what was asked and said', () => {
    const interactions = [{user: b64('where?'), text: b64('<p>here</p>'), timestamp: 5}];
    expect(history({values: {interactions}})).to.deep.equal([
      {question: 'where?', html: '<p>here</p>', more: {timestamp: 5}, at: 5},
    ]);
  });
  it('hides what the visitor never saw', () => {
    const interactions = [
      {user: '#welcome#', hideRequest: true, text: 'a'},
      {user: '_pushcondition_:r1', text: 'b'},
      {text: 'c'},
      4,
    ];
    expect(history({interactions}).map(({question}) => question)).to.deep.equal([null, null, null]);
  });
  it('without interactions is unreadable', () => {
    expect(failure(() => history({}))).to.deep.equal({type: 'unreadable', because: 'no interactions'});
  });
});

describe('a status', () => {
  it('Ko of the dialog application is down', () => {
    const applications = {runtime: {status: 'Ok'}, dialog: {status: 'Ko'}};
    expect(
      failure(() => {
        decodeStatus({status: 'Ok', applications});
      }),
    ).to.deep.equal({type: 'down'});
  });
  const others = {status: 'Ok', applications: {dialog: {status: 'Ok'}, website: {status: 'Ko'}}};
  for (const body of [{status: 'Ok'}, {status: 'Warning'}, {}, 'Ok', null, others]) {
    it(`${JSON.stringify(body)} works`, () => {
      decodeStatus(body);
    });
  }
  it('Ko is down', () => {
    expect(
      failure(() => {
        decodeStatus({status: 'Ko'});
      }),
    ).to.deep.equal({type: 'down'});
  });
});
