import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {labelsOf} from '../../../src/i18n/labels.js';
import type {Translation} from '../../../src/i18n/translation.js';

const folder = new URL('../../../src/i18n/translations/', import.meta.url);
const languages = readdirSync(folder).map(name => name.replace('.ts', ''));
const words = Object.fromEntries(
  await Promise.all(
    languages.map(async language => {
      const code = (await import(new URL(`${language}.ts`, folder).href)) as {words: Translation};
      return [language, code.words] as const;
    }),
  ),
);
const english = words['en'] as Translation;
const textsOf = (translation: Translation): (readonly [string, string])[] =>
  Object.entries(translation).flatMap(([name, label]) =>
    (typeof label === 'string' ? [label] : Object.values(label as Record<string, string>)).map(
      text => [name, text] as const,
    ),
  );

describe('words', () => {
  for (const [language, translation] of Object.entries(words)) {
    test(`of ${language} have the values of the English ones`, () => {
      for (const [name, label] of Object.entries(translation)) {
        const same = english[name as keyof Translation];
        if (typeof label !== 'string' || typeof same !== 'string') continue;
        const valuesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
        assert.deepEqual(valuesOf(label), valuesOf(same), name);
      }
    });
    test(`of ${language} name no server, and are not the same for what may happen twice`, () => {
      for (const [name, text] of textsOf(translation))
        assert.doesNotMatch(text, /\b(?:server|serveur|servidor|servidor|خادم)\b|خادم/i, name);
      assert.notEqual(translation.sendAnyway, translation.sendAgain);
      assert.notEqual(translation.consentDecline, '');
    });
    test(`of ${language} say how long a question may be, and how much too long it is`, () => {
      const labels = labelsOf(translation, language);
      assert.match(labels.tooLong, /600|٦٠٠/);
      assert.match(labels.charactersOver(4400), /4\D?400|٤\D?٤٠٠/);
      assert.doesNotMatch(labels.charactersOver(4400), /[-−]/);
    });
  }

  test('in French stand before the signs as they are printed', () => {
    for (const [name, text] of textsOf(words['fr'] as Translation)) {
      assert.doesNotMatch(text, /[^\u202f][?!;]/, name);
      assert.doesNotMatch(text, /[^\u00a0]:/, name);
      assert.doesNotMatch(text, /'/, name);
    }
  });
});
