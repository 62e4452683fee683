import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {transform, type Declaration} from 'lightningcss';
import {attributes as ours, isWrong} from '../../../src/launcher/attributes.js';
import {convert} from '../../../tools/convert/convert.mjs';
import {FileError} from '../../../tools/convert/files.mjs';
import {attributesOf, bot, example, file} from './given.js';

for (const [what, texts, message] of [
  ['no bot', [example('theme.json')], /^bot\.json is missing/],
  ['no JSON', [{name: 'bot.json', text: '{"id":'}], /^bot\.json is not JSON: /],
  ['no object', [{name: 'x.json', text: '[]'}], /^x\.json is none of /],
  ['foreign', [file('package.json', {name: 'x', version: '1'})], /^package\.json is none of /],
  ['twice', [bot, {...bot, name: 'again.json'}], /^again\.json is a second bot\.json/],
  ['no id', [file('bot.json', {id: '', servers: ['https://a.example']})], /id must be/],
  ['no server', [file('bot.json', {id: 'x', servers: []})], /servers must name/],
  [
    'no address',
    [file('bot.json', {id: 'x', servers: ['ftp://a.example']})],
    /"ftp:\/\/a\.example" is no address/,
  ],
] as const) {
  test(`a file that is ${what} is refused in one line`, () => {
    assert.throws(
      () => convert(texts),
      (error: unknown) =>
        error instanceof FileError && message.test(error.message) && !error.message.includes('\n'),
    );
  });
}

test('a byte order mark is no obstacle', () => {
  assert.equal(convert([{name: 'bot.json', text: `\uFEFF${bot.text}`}]).tag, convert([bot]).tag);
});

/** What may stand anywhere: JSON, what is nearly a value, and values. */
const anything = fc.oneof(
  fc.jsonValue({maxDepth: 3}),
  fc.string({unit: fc.constantFrom(...Array.from('ab1 ,.;:()[]{}<>"\'\\/*#%-_\n\r\f\u2028é'))}),
  fc.constantFrom(
    'rgb(1,2,3',
    "'Fira",
    '#abc',
    'var(--a)',
    '12px',
    2.5,
    1000,
    -1,
    '2',
    'off',
    'url(a)',
    'a, b',
  ),
);
const records = (keys: string) =>
  fc.oneof(
    {weight: 1, arbitrary: anything},
    {weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...keys.split(' ')), anything)},
  );
const configurations = fc.record(
  {
    application: records('open languages defaultLanguage'),
    avatar: fc.record({response: records('enable image')}),
    dragon: records('active persist'),
    events: fc.record({active: fc.boolean(), features: fc.record({chatbox: records('questionSent other')})}),
    feedback: records('active'),
    header: fc.record({
      icons: anything,
      logo: fc.record({customAvatar: anything, imageLink: records('reword')}),
    }),
    interaction: records('displayNameBot NameBot displayNameUser NameUser'),
    qualification: records('active'),
    sidebar: anything,
    spaces: records('active items detection'),
    suggestions: records('limit'),
    teaser: records('bottom right displayType'),
    topKnowledge: records('enable size'),
    welcome: records('enable knowledgeName'),
  },
  {requiredKeys: []},
);
const themes = fc.record({
  font: records('sansSerif serif'),
  palette: fc.dictionary(
    fc.constantFrom('primary', 'background', 'text', 'request', 'response'),
    records('main text default primary background'),
  ),
  shape: fc.record({radius: records('inner outer')}),
  shadows: anything,
});

const nameOf = (declaration: Declaration) =>
  declaration.property === 'custom'
    ? declaration.value.name
    : declaration.property === 'unparsed'
      ? declaration.value.propertyId.property
      : declaration.property;

/** The properties of each rule, as a browser reads them; throws where it would have to mend something. */
function declaredIn(css: string): string[][] {
  const found: string[][] = [];
  transform({
    filename: 'converted.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style({value: {declarations}}) {
          found.push(declarations.declarations.map(nameOf));
        },
      },
    },
  });
  return found;
}

test('whatever stands in the files, there is a style sheet and attributes that are right', () => {
  fc.assert(
    fc.property(configurations, themes, (configuration, theme) => {
      const texts = [bot, file('c.json', {gdprDisclaimer: {}, ...configuration}), file('t.json', theme)];
      const {tag, css} = convert(texts);
      const {lang = 'en', ...attributes} = attributesOf(tag);
      assert.match(lang, /^[a-z]{2,3}([-_]\w+)*$/i);
      for (const [name, value] of Object.entries(attributes)) {
        assert.ok(name in ours, name);
        assert.equal(isWrong(name as keyof typeof ours, value), false, `${name}="${value}"`);
        assert.doesNotMatch(value, /\[object|undefined|NaN/);
      }
      const rules = css.matchAll(/^dydu-chatbox.* \{\n((?: {2}[^\n]*;\n)+)\}\n/gm);
      const written = [...rules].map(([, lines = '']) =>
        [...lines.matchAll(/^ {2}([\w-]+): /gm)].map(([, name]) => name),
      );
      assert.deepEqual(declaredIn(css), written);
      assert.doesNotMatch(css, /url\(|\[object|undefined|NaN/);
    }),
    {numRuns: 1000},
  );
});
