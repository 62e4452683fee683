import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {outOfEnvelope} from '../../../demo/server/envelope.js';
import {fixtureNames, readAnswer, readFixture} from '../../../demo/server/fixtures.js';
import {ask, bot, historyOf, json, pairFor} from './pair.js';

type Fields = Record<string, unknown>;

const names = fixtureNames('answers');
const sound = names.filter(name => !name.startsWith('broken-'));

const templates = new Set(names.map(name => readAnswer(name)?.['templateName']));

test('there are fixtures of every kind, each under a name that can be asked for', () => {
  assert.ok(sound.length >= 40 && names.length > sound.length);
  assert.deepEqual(names, [...names].sort());
  for (const name of names) assert.match(name, /^[\w-]+$/);
  for (const kind of ['quick_reply_001', 'product_001', 'carousel_001', 'carousel_array', 'upload_001'])
    assert.ok(templates.has(`dydu_${kind}`), kind);
  for (const kind of ['history', 'topknowledge', 'search'] as const) {
    assert.ok(fixtureNames(kind).includes('empty'), kind);
    for (const name of fixtureNames(kind)) assert.notEqual(readFixture(kind, name), undefined);
  }
  assert.equal(readFixture('answers', '../answers/steps'), undefined);
});

test('those that are sound can be read to the end', () => {
  for (const name of sound) {
    const {text, typeResponse, templateData} = readAnswer(name) ?? {};
    assert.equal(typeof text, 'string', name);
    assert.equal(typeof typeResponse, 'string', name);
    if (typeof templateData === 'string') assert.equal(typeof JSON.parse(templateData), 'object', name);
  }
});

describe('a server answers with every fixture', () => {
  const added = ['contextId', 'botId', 'language', 'serverTime'];

  test('decoded, it is what the file holds', async t => {
    const {main} = await pairFor(t);
    for (const name of names) {
      const {values} = (await json(main, `chat/talk/${bot}`, {userInput: `#fixture:${name}#`})) as {
        values: Fields;
      };
      const stored = readAnswer(name) ?? {};
      const coded = stored['values'] as Fields | undefined;
      const expected = coded ?? (JSON.parse(filled(JSON.stringify(stored), main.origin)) as Fields);
      const answer = coded ? values : outOfEnvelope(values);
      for (const field of added) assert.ok(field in answer, `${name}: ${field}`);
      assert.deepEqual(without(answer, added, expected), expected, name);
    }
  });

  test('by a name that is shown, or by one that is hidden', async t => {
    const {main} = await pairFor(t);
    const {contextId, text} = await ask(main, 'Fixture: text-plain');
    const again = await ask(main, '#fixture:text-plain#', {contextId});
    assert.deepEqual([again.contextId, again.text], [contextId, text]);
    assert.deepEqual(
      (await historyOf(main, contextId)).map(({user, hideRequest}) => [user, hideRequest]),
      [
        ['Fixture: text-plain', false],
        ['#fixture:text-plain#', true],
      ],
    );
    assert.match((await ask(main, 'Fixture: qwertyqwerty')).typeResponse, /^GB/);
  });
});

test('a fixture may choose the language', async t => {
  const {main} = await pairFor(t);
  assert.equal((await ask(main, 'Fixture: window-language', {language: 'en'})).language, 'fr');
  assert.equal((await ask(main, 'Fixture: window-space', {language: 'en'})).language, 'en');
});

const filled = (text: string, origin: string) => text.replaceAll('{{origin}}', origin);

const without = (answer: Fields, added: readonly string[], expected: Fields) =>
  Object.fromEntries(Object.entries(answer).filter(([name]) => name in expected || !added.includes(name)));
