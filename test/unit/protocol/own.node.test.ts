import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {decodeContent, textOf} from '../../../src/protocol/decode-content.js';
import {decodeAnswer, decodeAvailable, decodeStatus} from '../../../src/protocol/decode.js';
import {decodeTopQuestions} from '../../../src/protocol/decode-suggestions.js';
import {feedbackOf} from '../../../src/protocol/feedback.js';

const asItIs = (text: string) => text;

/** As a page may do it: for every object there is. */
function extended(fields: Record<string, unknown>, work: () => void): void {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  Object.assign(prototype, fields);
  try {
    work();
  } finally {
    for (const name of Object.keys(fields)) Reflect.deleteProperty(prototype, name);
  }
}

describe('what a page has added to every object is said by no server', () => {
  test('a redirection, a template, a step', () => {
    const fields = {
      urlRedirect: 'https://evil.example/',
      templateName: 'dydu_quick_reply_001',
      templateData: {button1: 'Evil'},
      nextStepResponse: {text: 'Evil'},
    };
    extended(fields, () => {
      assert.equal(textOf({}, 'urlRedirect'), '');
      const {replies, steps} = decodeContent({html: 'x', more: {}});
      assert.deepEqual([replies, steps], [[], []]);
    });
  });
  test('feedback', () => {
    extended({askFeedback: true, feedback: 'withoutAnswer'}, () => assert.equal(feedbackOf({}), undefined));
  });
  test('an answer, a context, a list of questions', () => {
    extended({text: 'Evil', contextId: 'evil', values: {text: 'Evil'}, type: 'evil'}, () =>
      assert.throws(() => decodeAnswer({}, asItIs)),
    );
    extended({isContextStillAvailable: true}, () => assert.throws(() => decodeAvailable({})));
    extended({values: {knowledgeArticles: '[{"reword":"Evil"}]'}}, () =>
      assert.deepEqual(decodeTopQuestions({}, asItIs), []),
    );
  });
  test('that a server is down', () => {
    extended({status: 'Ko', applications: {dialog: {status: 'Ko'}}}, () => decodeStatus({}));
  });
});
