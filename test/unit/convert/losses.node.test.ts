import assert from 'node:assert/strict';
import {test} from 'node:test';
import {configured} from './given.js';

const lost: Readonly<Record<string, Record<string, unknown>>> = {
  'application.open': {application: {open: 0}},
  'application.languages': {application: {languages: ['fr', 'br']}},
  'avatar.response.image': {avatar: {response: {image: 'mine.svg'}}},
  'header.icons.close': {header: {icons: {close: 'x.svg', expand: 'dydu-arrow-expand-white.svg'}}},
  'onboarding.enable': {onboarding: {enable: true}},
  'teaser.displayType': {teaser: {displayType: 2}},
  'templateCarousel.bullets': {templateCarousel: {bullets: false, offsetBetweenCard: 82}},
  'topKnowledge.period': {topKnowledge: {period: 'Last7Days'}},
  'input.delay': {input: {delay: 100}, suggestions: {limit: 4}},
};
for (const [key, configuration] of Object.entries(lost)) {
  test(`what is lost is said: ${key}`, () => {
    assert.deepEqual(configured(configuration).keys, [key]);
  });
}

test('whose words are English, and which countries share a language', () => {
  const whys = (languages: readonly string[], footer = {}) =>
    configured({application: {languages}, footer}).losses.map(({why}) => why);
  assert.deepEqual(whys(['fr-FR', 'EN-gb']), []);
  assert.match(whys(['fr-FR', 'br-FR']).join(), /are English/);
  assert.match(whys(['pt-BR', 'pt-PT']).join(), /^each language is offered once/);
  assert.deepEqual(whys(['pt-BR', 'pt-PT'], {translate: false}), []);
});

test('what the launcher can do is not said to be lost', () => {
  const {attributes, losses} = configured({
    teaser: {displayType: 2},
    dragon: {boundaries: false, factor: 10, persist: false},
  });
  assert.equal(attributes['movable'], '');
  assert.deepEqual(
    losses.map(({key, why}) => [key, /launcher/.test(why), /cannot|without/.test(why)]),
    ['teaser.displayType', 'dragon.boundaries', 'dragon.factor', 'dragon.persist'].map(key => [
      key,
      true,
      false,
    ]),
  );
  assert.match(losses[0]?.why ?? '', /launcher-label/);
});

test('what had no effect is not said', () => {
  const silent = {
    application: {cdn: 'https://cdn.example/', directory: 'x/'},
    avatar: {request: {enable: false, image: 'me.svg'}, response: {enable: false, image: 'bot.svg'}},
    Voice: {enable: false, color: 'red'},
    keycloak: {enable: true},
    templateProduct: {readmore: 7},
    userConsentDisclaimer: {enable: true},
    input: {delay: 100},
    dragon: {active: false, persist: false},
  };
  assert.deepEqual(configured(silent).keys, []);
});
