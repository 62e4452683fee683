import {expect} from '@open-wc/testing';
import {timingOf} from '../../../src/conversation/options.js';
import {defaultTiming} from '../../../src/core/timing.js';
import {watchConsole, type Said} from '../../support/console.js';

describe('timing', () => {
  let said: Said;
  beforeEach(() => {
    said = watchConsole();
  });
  afterEach(() => {
    said.end();
  });
  const read = (timing: unknown, attributes: Record<string, string> = {}) => {
    const host = Object.assign(document.createElement('div'), {timing: timing as object});
    for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
    return timingOf(host);
  };

  it('is the owner’s where it is a duration, before that of the attributes', () => {
    expect(read({answer: 1234, slow: 0}, {timeout: '9000'})).to.deep.equal({
      ...defaultTiming,
      answer: 1234,
      slow: 0,
    });
    expect(read({}, {timeout: '9000'}).answer).to.equal(9000);
    expect(said.warnings).to.deep.equal([]);
  });

  it('gives an answer 20 s unless the owner says otherwise (E2)', () => {
    expect(read({}).answer).to.equal(20_000);
  });

  for (const value of [undefined, null, NaN, Infinity, -1, 2 ** 31, '20000', true]) {
    it(`is the default where it is ${String(value)}, which is said`, () => {
      expect(read({answer: value})).to.deep.equal(defaultTiming);
      expect(said.warnings.join()).to.include('timing.answer must be');
      expect(said.warnings.length).to.equal(1);
    });
  }

  it('that nobody knows is said', () => {
    expect(read({effort: 5})).to.deep.equal(defaultTiming);
    expect(said.warnings.join()).to.include('timing.effort');
  });

  for (const value of [5, 'fast', []])
    it(`is the default where all of it is ${JSON.stringify(value)}, which is said`, () => {
      expect(read(value)).to.deep.equal(defaultTiming);
      expect(said.warnings).to.deep.equal(['<dydu-chatbox> timing must be an object of durations in ms']);
    });

  for (const value of [null, undefined])
    it(`is the default where all of it is ${String(value)}`, () => {
      expect(read(value)).to.deep.equal(defaultTiming);
    });
});
