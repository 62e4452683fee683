import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {fromBase64} from '../../../src/adapters/base64.js';
import {CallFailed} from '../../../src/core/failure.js';
import {clickOf, isFollowed, isHidden} from '../../../src/protocol/click.js';
import {decodeContent, webAddress} from '../../../src/protocol/decode-content.js';
import {decodeSuggestions, decodeTopQuestions} from '../../../src/protocol/decode-suggestions.js';
import {decodeAnswer, decodeAvailable, decodeHistory, decodeStatus} from '../../../src/protocol/decode.js';
import {talkForm} from '../../../src/protocol/encode.js';
import {feedbackOf} from '../../../src/protocol/feedback.js';
import {guiActionsOf} from '../../../src/protocol/gui-action.js';
import {bodies, handlers, markup} from './foreign.js';

const numRuns = Number(process.env['RUNS'] ?? 1000);
// The same answers in every `npm test`, new ones at night: a red build is about the change.
const seed = process.env['SEED'] ?? (process.env['RUNS'] === undefined ? '20261122' : undefined);
const options = {numRuns, ...(seed !== undefined && {seed: Number(seed)})};

/** Undefined where it failed as it may. */
function tried<Result>(work: () => Result, isAllowed: (error: unknown) => boolean): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!isAllowed(error)) throw error;
    return undefined;
  }
}
const unreadable = (error: unknown) => error instanceof CallFailed && error.failure.type === 'unreadable';

/** What a loop of a test could have changed for the whole page. */
const prototypes = () =>
  [Object, Array, String, Function].map(({prototype}) => Reflect.ownKeys(prototype as object).length);

/** Everything that is made of an answer which could be read. */
function readAll(html: string, more: Record<string, unknown>): void {
  const content = decodeContent({html, more});
  for (const {cards, replies, sidebar} of [content, ...content.steps]) {
    assert.ok(cards.length <= 50 && replies.length <= 50);
    for (const address of [sidebar?.url, ...cards.map(({image}) => image?.url)])
      assert.ok(address === undefined || /^(?:https?:|data:image\/|[\w.-]*\/(?!\/))/i.test(address), address);
  }
  assert.ok(content.steps.length <= 50 && content.steps.length !== 1);
  const wording = feedbackOf(more);
  assert.ok(wording?.choices === undefined || wording.choices.length === 3);
  guiActionsOf(String(more['guiAction']));
}

describe(`${String(numRuns)} foreign answers`, () => {
  it('are read, or are unreadable, and change nothing', () => {
    const before = prototypes();
    let read = 0;
    fc.assert(
      fc.property(bodies, body => {
        const answer = tried(() => decodeAnswer(body, fromBase64), unreadable);
        if (answer !== undefined) {
          read++;
          assert.equal(typeof answer.html, 'string');
          assert.ok(answer.contextId === null || typeof answer.contextId === 'string');
          readAll(answer.html, answer.more ?? {});
        }
        for (const {html, more, at} of tried(() => decodeHistory(body, fromBase64), unreadable) ?? []) {
          if (at !== undefined) new Date(at).toISOString();
          readAll(html, more ?? {});
        }
        const texts = [
          ...decodeSuggestions(body, fromBase64),
          ...(tried(
            () => decodeTopQuestions(body, fromBase64),
            error => error instanceof SyntaxError,
          ) ?? []),
        ];
        assert.ok(texts.every(text => typeof text === 'string' && text.trim() !== ''));
        tried(() => decodeAvailable(body), unreadable);
        tried(
          () => {
            decodeStatus(body);
          },
          error => error instanceof CallFailed && error.failure.type === 'down',
        );
      }),
      options,
    );
    assert.deepEqual(prototypes(), before);
    assert.ok(read > numRuns / 10, `only ${String(read)} could be read: the search looks at nothing`);
  });

  it('have clicks that are a text and plain data', () => {
    const visit = {
      clientId: 'c',
      alreadyCame: false,
      language: 'en',
      space: undefined,
      pageUrl: '',
      browser: '',
      os: '',
      qualification: false,
      variables: {},
    };
    fc.assert(
      fc.property(fc.oneof(handlers, markup), handler => {
        const click = clickOf(handler);
        if (click === undefined) return;
        assert.notEqual(click.text.trim(), '');
        for (const value of Object.values(click.extra))
          assert.ok(['string', 'number', 'boolean'].includes(typeof value));
        assert.equal(typeof isFollowed(click), typeof isHidden(click));
        const {extraParameters} = talkForm({id: 'q', ...click}, visit);
        assert.equal((JSON.parse(extraParameters) as {questionId: string}).questionId, 'q');
      }),
      options,
    );
  });
});

describe('a second is enough for 200 000 characters of', () => {
  const length = 200_000;
  const filled = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const units = [
    ...[
      "'",
      '"',
      '\\',
      "\\\\'",
      "',{",
      "reword('",
      "reword('',{",
      "reword('a',{a:'",
      ',a:',
      'a',
      'a-',
      ' ',
      "' ",
      '}',
      '} ',
    ],
    ...[
      '{',
      '(',
      ')',
      ') ',
      "')",
      ');',
      'f(',
      '.',
      'true',
      '\n',
      '1',
      '1.',
      '-',
      '<a',
      '<a ',
      '<a on',
      ' onx',
      '<hr',
      ' =',
      '>',
    ],
    ...[
      '<hr class="split"',
      '<hr class="split">',
      'RWxReword',
      'https://',
      '\uD83D',
      '\u202E',
      '[',
      '{"a":',
      '\t',
    ],
  ];
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    'a handler': text => [
      clickOf(text),
      clickOf(`reword('${text}`),
      clickOf(`reword('a',{${text}`),
      clickOf(`reword('a',{${text}})`),
    ],
    'an action': text => [
      guiActionsOf(text),
      guiActionsOf(`javascript:f('${text}x`),
      guiActionsOf(`javascript:f(${text})`),
      guiActionsOf(`javascript:f()${text}x`),
    ],
    'a text': text => [
      decodeContent({html: text, more: {templateName: 'dydu_quick_reply_001'}}),
      decodeContent({
        html: '',
        more: {typeResponse: `RW${text}`, templateName: 'dydu_carousel_array', templateData: text},
      }),
    ],
    'an address': text => [webAddress(text), webAddress(`https://a${text} x`)],
  };
  for (const [what, read] of Object.entries(readers)) {
    it(what, () => {
      for (const unit of units) {
        const text = filled(unit);
        const start = performance.now();
        read(text);
        const ms = performance.now() - start;
        assert.ok(ms < 1000, `${JSON.stringify(unit)} took ${ms.toFixed(0)} ms`);
      }
    });
  }

  it('an action that is short enough to be looked at', () => {
    const start = performance.now();
    for (const unit of units)
      for (const text of [filled(unit).slice(0, 970)]) (readers['an action'] as (text: string) => void)(text);
    assert.ok(performance.now() - start < 1000);
  });
});
