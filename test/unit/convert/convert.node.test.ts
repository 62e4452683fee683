import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attributes as ours} from '../../../src/launcher/attributes.js';
import {convert} from '../../../tools/convert/convert.mjs';
import {reportOf} from '../../../tools/convert/report.mjs';
import {attributesOf, bot, configured, example, file, themed} from './given.js';

test('a bakery’s files become its tag and its colours, in any order', () => {
  const files = ['theme.json', 'bot.json', 'configuration.json'].map(example);
  const {tag, css, losses} = convert(files);
  assert.deepEqual(attributesOf(tag), {
    'bot-id': '0d4c7f3e-1111-4222-8333-94a5b6c7d8e9',
    server: 'https://app1.bakery.example',
    'backup-server': 'https://app2.bakery.example',
    lang: 'nl',
    languages: 'fr, en, nl',
    space: 'Shop',
    spaces: 'Shop, Workshop',
    open: '',
    consent: 'required',
    welcome: '#bonjour#',
    movable: '',
    'top-questions': '4',
    suggestions: 'off',
    sidebar: 'auto',
    'bot-name': 'Miche &amp; &quot;Co&quot;',
    avatar: 'https://bakery.example/baker.svg',
  });
  assert.equal(
    css,
    `dydu-chatbox {
  --dydu-color: #8A4B08;
  --dydu-on-color: #FFFFFF;
  --dydu-surface: #FFFDF8;
  --dydu-text: #2B1B0A;
  --dydu-bubble: #F7F1E6;
  --dydu-question: #F3E2C8;
  --dydu-on-question: #2B1B0A;
  --dydu-font: 'Fira Sans', sans-serif;
  --dydu-radius: 12px;
  --dydu-bubble-radius: 6px;
}
dydu-chatbox::part(answer) {
  color: #2B1B0A;
}
dydu-chatbox::part(launcher), dydu-chatbox::part(unread) {
  margin-block-end: calc(40px - var(--dydu-space, 16px));
}
`,
  );
  assert.deepEqual(
    losses.map(({key}) => key),
    [
      'spaces.detection',
      'events.features.onboarding.onboardingDisplay',
      'banner.active',
      'moreOptions.printConversation',
      'header.actions.fontChange',
      'avatar.teaser.image',
      'feedback.askComment',
      'input.maxLength',
      'sidebar.mode',
      'dragon.persist',
      'confetti',
      'palette.background.menu',
    ],
  );
  assert.deepEqual(convert(files.toReversed()), {tag, css, losses});
});

test('what the page configured to hear of goes with the adapter', () => {
  const {tag} = convert([bot, example('configuration.json')]);
  const [, json = ''] =
    /<script type="application\/json" data-dydu-events>\n(.*?)\n<\/script>/s.exec(tag) ?? [];
  assert.deepEqual(JSON.parse(json), {
    active: true,
    features: {chatbox: {questionSent: ['bakery.track.question']}},
  });
  assert.match(tag, /<script src="[^"]*\/dydu-compat\.js"><\/script>/);
  const features = {chatbox: {questionSent: ['</script><b>']}};
  const sly = configured({events: {active: true, features}}).tag;
  assert.equal(sly.match(/<\/script>/g)?.length, 3);
  assert.doesNotMatch(configured({events: {active: false, features}}).tag, /compat|data-dydu/);
});

test('the official defaults lose nothing, and attributes at their own default are not written', () => {
  const {attributes, keys} = configured({suggestions: {limit: 5}, gdprDisclaimer: {enable: false}});
  assert.deepEqual(Object.keys(attributes), [
    'bot-id',
    'server',
    'backup-server',
    'lang',
    'languages',
    'movable',
    'sidebar',
  ]);
  assert.deepEqual(keys, []);
});

test('a bot alone is enough', () => {
  const {tag, css, losses} = convert([bot]);
  assert.deepEqual(Object.keys(attributesOf(tag)), ['bot-id', 'server', 'backup-server']);
  assert.deepEqual([css, losses], ['', []]);
});

const cases: Readonly<
  Record<string, readonly [Record<string, unknown>, Record<string, string | undefined>]>
> = {
  'open as a full page': [{application: {open: 3}}, {open: '', mode: 'full'}],
  'the visitor’s own language': [{application: {getDefaultLanguageFromSite: true}}, {lang: undefined}],
  'languages of countries': [
    {application: {languages: ['fr-FR', 'en_GB', ' NL '], defaultLanguage: ['fr-FR']}},
    {lang: 'fr-FR', languages: 'fr, en, nl'},
  ],
  'no default language': [{application: {defaultLanguage: []}}, {lang: undefined, languages: 'fr, en'}],
  'no choice of languages': [{footer: {translate: false}}, {languages: undefined}],
  'one space': [{spaces: {items: ['Shop']}}, {space: 'Shop', spaces: undefined}],
  'the default space': [{spaces: {items: ['Defaut']}}, {space: undefined}],
  'spaces without a choice': [{spaces: {active: false, items: ['A', 'B']}}, {space: 'A', spaces: undefined}],
  'a launcher that stays where it is': [{dragon: {active: false}}, {movable: undefined}],
  'no consent': [{gdprDisclaimer: {enable: false}}, {consent: undefined}],
  'cookies only': [
    {gdprDisclaimer: {enable: false}, cookiesDisclaimer: {enable: true}},
    {consent: 'required'},
  ],
  'no welcome': [{welcome: {enable: false}}, {welcome: 'off'}],
  'no top questions': [{topKnowledge: {enable: false, size: 3}}, {'top-questions': 'off'}],
  'top questions by their older name': [{top: {size: 5}}, {'top-questions': '5'}],
  suggestions: [{suggestions: {limit: 3}}, {suggestions: '3'}],
  'no feedback': [{feedback: {active: false}}, {feedback: 'off'}],
  'details on demand': [{sidebar: {automatic: {desktop: false}}}, {sidebar: undefined}],
  'details by their older name': [{secondary: {automatic: {desktop: false}}}, {sidebar: undefined}],
  names: [
    {interaction: {displayNameBot: true, NameBot: 'Bot', displayNameUser: true, NameUser: 'You'}},
    {'bot-name': 'Bot', 'user-name': 'You'},
  ],
  'names that were not shown': [
    {interaction: {displayNameBot: false, NameBot: 'Bot'}},
    {'bot-name': undefined},
  ],
  'pictures by understanding': [
    {
      header: {logo: {customAvatar: true, imageLink: {reword: 'https://a.example/r.svg'}}},
      avatar: {response: {enable: true, image: 'https://a.example/a.svg'}},
    },
    {avatar: 'https://a.example/a.svg', 'avatar-reworded': 'https://a.example/r.svg'},
  ],
  tests: [{qualification: {active: true}}, {qualification: ''}],
};
for (const [what, [configuration, expected]] of Object.entries(cases)) {
  test(`attributes: ${what}`, () => {
    const {attributes} = configured(configuration);
    for (const [name, value] of Object.entries(expected)) assert.equal(attributes[name], value, name);
  });
}

test('every attribute that is written is one of ours', () => {
  const all = Object.values(cases).flatMap(([configuration]) =>
    Object.keys(configured(configuration).attributes),
  );
  assert.deepEqual(
    [...new Set(all)].filter(name => name !== 'lang' && !(name in ours)),
    [],
  );
});

test('servers: a path, an old form, too many of them', () => {
  const of = (json: Record<string, unknown>) => {
    const {tag, losses} = convert([file('bot.json', {id: 'b', ...json})]);
    const {server, 'backup-server': backup} = attributesOf(tag);
    return [server, backup, losses.map(({key}) => key)];
  };
  assert.deepEqual(of({servers: ['https://a.example/bots/']}), [
    'https://a.example/bots/servlet/api/',
    undefined,
    [],
  ]);
  assert.deepEqual(of({server: 'a.example', backUpServer: ''}), ['https://a.example', undefined, ['server']]);
  assert.deepEqual(of({servers: ['https://a.example', 'https://a.example/']}), [
    'https://a.example',
    undefined,
    ['servers'],
  ]);
  assert.deepEqual(of({servers: ['https://a.example', 'https://b.example', 'https://c.example']}), [
    'https://a.example',
    'https://b.example',
    ['servers'],
  ]);
});

test('servers that are no text', () => {
  for (const server of [5, ['https://a.example'], {}])
    assert.throws(
      () => convert([file('bot.json', {id: 'b', servers: [server]})]),
      /is no address of a server/,
    );
});

test('a backup without a main server becomes the main one, and the report says so', () => {
  const files = [file('bot.json', {id: 'b', servers: 'none', backUpServer: 'https://a.example'})];
  assert.match(reportOf(convert(files)), /server="https:\/\/a\.example"(.|\n)*server = null: an old form/);
});

test('a theme by its older names', () => {
  const {css, keys} = themed({
    palette: {secondary: {main: '#FF4081', text: '#fff'}},
    shadows: ['0 0 9px red'],
  });
  assert.equal(css, '');
  assert.deepEqual(keys, ['shadows']);
});

test('the launcher stands where the teaser stood', () => {
  const rule = (teaser: Record<string, unknown>) => configured({teaser}).css;
  assert.equal(rule({bottom: 16, right: '16px'}), '');
  assert.equal(
    rule({bottom: 0, right: ' 20.5px '}),
    'dydu-chatbox::part(launcher), dydu-chatbox::part(unread) {\n' +
      '  margin-block-end: calc(0px - var(--dydu-space, 16px));\n' +
      '  margin-inline-end: calc(20.5px - var(--dydu-space, 16px));\n}\n',
  );
});
