import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/index.js';
import {
  attributes,
  type AttributeName,
  type AttributeType,
  type Declaration,
} from '../../../src/launcher/attributes.js';
import {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {until} from '../../support/chat.js';
import {watchConsole, type Said} from '../../support/console.js';

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const bare = () => document.createElement('dydu-chatbox');
type Loose = Record<string, unknown>;

describe('properties and attributes', () => {
  let said: Said;
  beforeEach(() => {
    said = watchConsole();
  });
  afterEach(() => {
    said.end();
  });

  const samples: Readonly<Record<AttributeType, unknown>> = {
    text: 'Robin',
    flag: true,
    word: 'auto',
    required: 'required',
    duration: 30_000,
    count: 12,
    integer: -5,
    length: '30rem',
  };
  for (const [name, {type, words, default: normal}] of Object.entries<Declaration>(attributes)) {
    const property = camel(name);
    it(`${property} reflects ${name}, both ways`, () => {
      const element = bare();
      const own = element as unknown as Loose;
      const unset = type === 'flag' ? false : (normal ?? words?.[0] ?? null);
      expect(own[property]).to.equal(unset);
      const value = words?.at(-1) ?? samples[type];
      own[property] = value;
      expect(element.getAttribute(name)).to.equal(value === true ? '' : String(value));
      expect(own[property]).to.equal(value);
      for (const absent of [null, undefined, false]) {
        own[property] = value;
        own[property] = absent;
        expect(element.hasAttribute(name)).to.equal(false);
        expect(own[property]).to.equal(unset);
      }
    });
  }

  it('numbers are numbers, and off is a word', () => {
    const element = bare();
    Object.assign(element, {timeout: 30_000, topQuestions: 'OFF', suggestions: '7', zIndex: 10});
    const {timeout, topQuestions, suggestions, zIndex} = element;
    expect({timeout, topQuestions, suggestions, zIndex}).to.deep.equal({
      timeout: 30_000,
      topQuestions: 'off',
      suggestions: 7,
      zIndex: 10,
    });
  });

  for (const name of ['open', 'qualification', 'sound', 'movable'] as const)
    for (const value of ['false', 'FALSE', '0', 'off', 'no'])
      it(`${name}="${value}" is absent, which is said each time`, async () => {
        const element = bare();
        const lines = () => said.warnings.filter(warning => warning.startsWith(`<dydu-chatbox> ${name} `));
        for (let times = 1; times <= 2; times++) {
          element.setAttribute(name, value);
          expect([element[name], element.hasAttribute(name)]).to.deep.equal([false, false]);
          await until(() => lines().length === times, 'it is said');
        }
        expect(lines()[0]).to.equal(
          `<dydu-chatbox> ${name} must be absent, or there without a value, not "${value}"; it counts as absent`,
        );
      });

  it('open="false" in the tag opens nothing', async () => {
    const element = await fixture<DyduChatbox>(
      html`<dydu-chatbox bot-id="b" server="https://app1.example" open="false"></dydu-chatbox>`,
    );
    expect(element.open).to.equal(false);
    expect(element.shadowRoot?.querySelector('#launcher')?.ariaExpanded).to.equal('false');
    await until(() => said.warnings.length === 1, 'it is said');
  });

  it('an enumeration is read in any case; what it does not know is its default', async () => {
    const element = bare();
    element.setAttribute('theme', 'Dark');
    expect(element.theme).to.equal('dark');
    element.setAttribute('theme', 'pink');
    expect(element.theme).to.equal('light');
    await until(() => said.warnings.some(one => one.includes('pink')), 'it is said');
  });

  it('what a page has set before the script counts', async () => {
    class Late extends DyduChatbox {}
    const name = `late-chatbox-${String(Date.now())}`;
    const element = document.createElement(name) as unknown as HTMLElement & Loose;
    const headers = () => ({});
    Object.assign(element, {
      botId: 'b',
      server: 'https://app1.example',
      theme: 'dark',
      qualification: true,
      labels: {title: 'Ask us'},
      variables: {plan: 'pro'},
      timing: {answer: 2000},
      headers,
    });
    document.body.append(element);
    customElements.define(name, Late);
    customElements.upgrade(element);
    await (element as unknown as DyduChatbox).updateComplete;
    expect(element.getAttribute('bot-id')).to.equal('b');
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(element.hasAttribute('qualification')).to.equal(true);
    expect(element['variables']).to.deep.equal({plan: 'pro'});
    expect(element['timing']).to.deep.equal({answer: 2000});
    expect(element['headers']).to.equal(headers);
    expect(element.shadowRoot?.querySelector('#launcher')?.ariaLabel).to.equal('Ask us');
    element.remove();
  });

  it('a wrong value is one line in the console for as long as it stands', async () => {
    const element = await fixture<DyduChatbox>(
      html`<dydu-chatbox bot-id="b" server="https://app1.example" theme="pink" width="wide"></dydu-chatbox>`,
    );
    await until(() => said.warnings.length === 2, 'both are said');
    element.setAttribute('suggestions', 'lots');
    await until(() => said.warnings.length === 3, 'the third is said');
    expect(said.warnings).to.deep.equal([
      '<dydu-chatbox> theme must be one of light, dark, auto, not "pink"',
      '<dydu-chatbox> width must be a number of pixels, or a length of CSS such as 30rem, not "wide"',
      '<dydu-chatbox> suggestions must be a number from 0 to 999, or off, not "lots"',
    ]);
    expect(said.errors).to.deep.equal([]);
  });

  it('who cannot work says so once, and again when it has been mended and broken', async () => {
    const heard: string[] = [];
    const element = bare();
    element.addEventListener('dydu-error', ({reason, message}) => heard.push(`${reason}: ${message}`));
    document.body.append(element);
    await until(() => heard.length === 1, 'it is said');
    element.setAttribute('bot-id', 'b');
    await until(() => heard.length === 2, 'what is still missing is said');
    element.setAttribute('server', 'https://app1.example');
    element.setAttribute('theme', 'pink');
    await until(() => said.warnings.length === 1, 'what is said next has been said, so that nothing else is');
    element.removeAttribute('server');
    await until(() => heard.length === 3, 'it is said again');
    expect(heard[0]).to.match(/^misconfigured: bot-id must be .* missing; server must be .* missing$/);
    expect(heard[1]).to.match(/^misconfigured: server must be .* missing$/);
    expect(said.errors.length).to.equal(3);
    element.remove();
  });

  it('whatever is written, there is a launcher, and each property has a value that its type allows', async () => {
    const names = Object.keys(attributes) as AttributeName[];
    const values = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.constantFrom<unknown>('', 'false', 'off', '0', 'NaN', Symbol('s'), 2 ** 31, -0, 1e21, Infinity),
    );
    const isAllowed: Readonly<Record<AttributeType, (value: unknown, words: readonly unknown[]) => boolean>> =
      {
        text: value => value === null || typeof value === 'string',
        length: value => value === null || typeof value === 'string',
        flag: value => typeof value === 'boolean',
        word: (value, words) => words.includes(value),
        required: value => value === null || value === 'required',
        duration: value => typeof value === 'number' && value >= 1000 && value <= 300_000,
        count: value => value === 'off' || (typeof value === 'number' && value >= 0 && value <= 999),
        integer: value => value === null || Number.isInteger(value),
      };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), values, fc.boolean(), async (name, value, isProperty) => {
        const element = bare();
        element.botId = 'b';
        element.server = 'https://app1.example';
        try {
          if (isProperty) Reflect.set(element, camel(name), value);
          else element.setAttribute(name, String(value));
        } catch (error) {
          // What cannot be a text is refused by the language.
          expect(error).to.be.instanceOf(TypeError);
        }
        document.body.append(element);
        await element.updateComplete;
        const {type, words = []}: Declaration = attributes[name];
        const read: unknown = Reflect.get(element, camel(name));
        const isRight = isAllowed[type](read, words);
        const hasLauncher = element.shadowRoot?.querySelector('#launcher') !== null;
        element.remove();
        expect(isRight, `${name} is ${String(read)}`).to.equal(true);
        expect(hasLauncher).to.equal(true);
      }),
      {numRuns: 300},
    );
  });
});
