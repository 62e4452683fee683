import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {convert} from '../../tools/convert/convert.mjs';
import {FileError} from '../../tools/convert/files.mjs';
import {bot, example, file} from './given.js';

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

test('whatever stands in the files, there is a result or one line', () => {
  const sections = [
    'application',
    'avatar',
    'events',
    'header',
    'interaction',
    'spaces',
    'teaser',
    'dragon',
    'sidebar',
  ];
  const json = fc.jsonValue({maxDepth: 3});
  const section = fc.oneof(
    json,
    fc.dictionary(
      fc.constantFrom('items', 'languages', 'features', 'detection', 'logo', 'icons', 'open', 'active'),
      json,
    ),
  );
  const configuration = fc.dictionary(fc.constantFrom(...sections), section);
  const theme = fc.record({palette: fc.object(), shape: json, font: json, shadows: json});
  fc.assert(
    fc.property(configuration, theme, (one, other) => {
      const texts = [bot, file('c.json', {welcome: {}, ...one}), file('t.json', other)];
      const {tag} = convert(texts);
      assert.match(tag, /<dydu-chatbox/);
    }),
    {numRuns: 1000},
  );
});
