import assert from 'node:assert/strict';
import {test} from 'node:test';
import {configured, themed} from './given.js';

const colors = ['#abc', '#AABBCC80', 'rebeccapurple', 'rgba(1, 2, 3, .5)', 'hsl(20deg 10% 5% / 0.5)'];
for (const color of [...colors, 'color-mix(in srgb, rgb(1 2 3) 20%, var(--site, red))']) {
  test(`a colour: ${color}`, () => {
    const {css, keys} = themed({palette: {primary: {main: color}}});
    assert.equal(css, `dydu-chatbox {\n  --dydu-color: ${color};\n}\n`);
    assert.deepEqual(keys, []);
  });
}
for (const color of [
  'rgb(1,2,3',
  'rgb(1,2,3))',
  'rgb)1(',
  '[red',
  '"red',
  "red'",
  're\rd',
  'r\fed',
  'red} body {display: none',
  'rgb(1 /* 2 3)',
  'url(https://a.example/seen)',
  'image-set("https://a.example/seen" 1x)',
  'var(--x, image-set("https://a.example/seen" 1x))',
  '12px',
  12,
  true,
  {a: 1},
  ['red'],
]) {
  test(`no colour: ${JSON.stringify(color)}`, () => {
    const {css, losses} = themed({palette: {primary: {main: color}}});
    assert.equal(css, '');
    assert.deepEqual(losses, [
      {file: 'theme.json', key: 'palette.primary.main', value: color, why: 'not a colour'},
    ]);
  });
}

for (const font of [
  'Fira Sans',
  '"A, (b", \'C"d\', sans-serif',
  '-apple-system,Écriture',
  'var(--site-font)',
]) {
  test(`fonts: ${font}`, () => {
    const {css, keys} = themed({font: {sansSerif: font}});
    assert.equal(css, `dydu-chatbox {\n  --dydu-font: ${font};\n}\n`);
    assert.deepEqual(keys, []);
  });
}
for (const font of ["'Fira", 'Fira"', 'a,', '"a\\"', '"a\n"', 'a(b)', 5, {}]) {
  test(`no fonts: ${JSON.stringify(font)}`, () => {
    const {css, keys} = themed({font: {sansSerif: font}});
    assert.deepEqual([css, keys], ['', ['font.sansSerif']]);
  });
}

test('lengths', () => {
  const of = (outer: unknown) => {
    const {css, keys} = themed({shape: {radius: {outer}}});
    return keys.length > 0 ? keys : /--dydu-radius: (.*);/.exec(css)?.[1];
  };
  assert.deepEqual([6, 0, 2.5, '8', '1em', '50%'].map(of), ['6px', '0px', '2.5px', '8px', '1em', '50%']);
  for (const wrong of [-1, '8px 4px', 'calc(1px', 'red', false, [6]])
    assert.deepEqual(of(wrong), ['shape.radius.outer']);
  assert.equal(of(''), undefined);
});

/** What is noted, and what is written instead: the official default, or what else is in the list. */
const others: Readonly<
  Record<string, readonly [configuration: Record<string, unknown>, attribute: string, written?: string]>
> = {
  'interaction.NameBot': [{interaction: {displayNameBot: true, NameBot: {en: 'Bot'}}}, 'bot-name'],
  'interaction.NameUser': [{interaction: {displayNameUser: true, NameUser: true}}, 'user-name'],
  'application.open': [{application: {open: {mode: 2}}}, 'open'],
  'application.defaultLanguage': [{application: {defaultLanguage: [{id: 'fr'}]}}, 'lang'],
  'application.languages': [{application: {languages: ['fr', 5, 'en', 'fr,en']}}, 'languages', 'fr, en'],
  'spaces.items': [{spaces: {items: ['A', {}, 'B']}}, 'spaces', 'A, B'],
  'topKnowledge.size': [{topKnowledge: {size: 2.5}}, 'top-questions'],
  'suggestions.limit': [{suggestions: {limit: 1000}}, 'suggestions', 'off'],
  'welcome.knowledgeName': [{welcome: {knowledgeName: ['#a#']}}, 'welcome'],
  'avatar.response.image': [{avatar: {response: {image: {src: 'https://a.example/a.svg'}}}}, 'avatar'],
};
for (const [key, [configuration, attribute, written]] of Object.entries(others)) {
  test(`a value of another type: ${key}`, () => {
    const {attributes, keys} = configured(configuration);
    assert.equal(attributes[attribute], written);
    assert.deepEqual(keys, [key]);
  });
}

for (const place of ['', true, '2em', '20%', {}, [20]]) {
  test(`no place for the launcher: ${JSON.stringify(place)}`, () => {
    const {css, keys} = configured({teaser: {bottom: place}});
    assert.deepEqual([css, keys], ['', ['teaser.bottom']]);
  });
}

test('numbers that are texts, and texts that are numbers', () => {
  const {attributes, keys} = configured({
    application: {open: '2'},
    topKnowledge: {size: ' 07 '},
    interaction: {displayNameBot: true, NameBot: 42},
  });
  assert.deepEqual(
    [attributes['open'], attributes['top-questions'], attributes['bot-name']],
    ['', '7', '42'],
  );
  assert.deepEqual(keys, []);
});

test('a space with a comma in its name is not two', () => {
  const {attributes, losses} = configured({spaces: {items: ['A, B', 'C', 'D']}});
  assert.equal(attributes['space'], 'A, B');
  assert.equal(attributes['spaces'], 'C, D');
  assert.match(losses[0]?.why ?? '', /comma/);
  assert.equal(configured({spaces: {items: ['A, B', 'C']}}).attributes['spaces'], undefined);
  assert.deepEqual(configured({spaces: {active: false, items: ['A', 'B, C']}}).keys, []);
});

test('an event whose functions are no names is not configured', () => {
  const features = {top: {topClicked: 'site.top', topDisplay: [5]}, chatbox: {onMinimize: null}};
  const {tag, keys} = configured({events: {active: true, features}});
  assert.match(tag, /"topClicked": \[\s*"site\.top"\s*\]/);
  assert.doesNotMatch(tag, /topDisplay/);
  assert.deepEqual(keys, ['events.features.top.topDisplay']);
});
