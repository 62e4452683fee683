import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {answerTo, replyTo} from '../../../demo/server/knowledge/answer-to.js';
import {entriesIn, type Language} from '../../../demo/server/knowledge/languages.js';
import {find} from '../../../demo/server/knowledge/search.js';

const languages = ['en', 'fr'] as const;

for (const language of languages) {
  describe(`the knowledge in ${language}`, () => {
    test('is large enough, and asks nothing twice', () => {
      const questions = entriesIn[language].map(({question}) => question);
      assert.ok(questions.length >= 44);
      assert.equal(new Set(questions).size, questions.length);
    });

    test('answers every question and its first alternative', () => {
      for (const {question, alternatives, answer} of entriesIn[language]) {
        for (const asked of [question, alternatives[0] ?? '']) {
          assert.equal(answerTo(language, asked).text, answer, asked);
          assert.equal(find(language, asked)[0]?.entry.question, question, asked);
        }
      }
    });

    test('has answers without anything that could run', () => {
      for (const {answer} of entriesIn[language])
        assert.doesNotMatch(
          answer,
          /<script|<style|<img(?! src="\{\{origin\}\}\/servlet\/gallery\?)|\son\w+=|style=|javascript:/,
        );
    });
  });
}

const inOtherWords: readonly (readonly [Language, string, string])[] = [
  ['en', 'i lost my pasword', 'I have forgotten my password'],
  ['en', 'my bill is very high this month', 'Why is my bill higher than usual?'],
  ['en', 'hello my bill is too high', 'Why is my bill higher than usual?'],
  ['en', 'I want to cancel my contract please', 'How do I cancel my contract?'],
  ['en', 'can i speak to someone', 'How do I contact an adviser?'],
  ['fr', 'je veux resilier', 'Comment résilier mon contrat\u202f?'],
  ['fr', 'RÉSILIATION', 'Comment résilier mon contrat\u202f?'],
  ['fr', 'mot de passe perdu', 'J’ai oublié mon mot de passe'],
  ['fr', 'ma facture est trop chère', 'Pourquoi ma facture a-t-elle augmenté\u202f?'],
];

for (const [language, asked, question] of inOtherWords) {
  test(`"${asked}" is understood`, () => {
    const entry = entriesIn[language].find(one => one.question === question);
    const reply = answerTo(language, asked);
    assert.equal(reply.text, entry?.answer);
    assert.equal(reply.typeResponse, 'DMUnderstoodQuestion');
    assert.equal(reply.askFeedback, true);
  });
}

for (const gibberish of ['xqzt blorp', 'asdfgh qwerty', '??!', '漢字', 'zzzzzzzzzzzz']) {
  test(`"${gibberish}" is admitted as unknown`, () => {
    for (const language of languages) {
      assert.equal(answerTo(language, gibberish).typeResponse, 'GBMisunderstoodQuestion');
    }
  });
}

test('what is not sure is offered as reformulations, in the markup of the platform', () => {
  const {text, typeResponse, askFeedback} = answerTo('fr', 'panne');
  assert.equal(typeResponse, 'RWMultipleRewords');
  assert.equal(askFeedback, false);
  assert.match(
    text,
    /<a href="#" class="reword" onclick="try \{reword\('J’ai une coupure de courant, que faire\u202f\?',\{'personality_id':\d+,'lastcondition':\d+,'botsource':\d+,'type':'redirection_knowledge'\}\); return false;\}catch\(e\)\{\}">/,
  );
});

test('a clicked reformulation is answered as clicked', () => {
  const reply = replyTo('en', 'How can I pay my bill?', 'redirection_knowledge');
  assert.equal(reply.typeResponse, 'DMRewordClicked');
});

test('small talk is answered', () => {
  const said = ['hello', 'Thanks a lot!', 'bye', 'Are you a robot?'].map(text => answerTo('en', text));
  const dit = ['bonjour', 'Merci beaucoup', 'À bientôt', 'bonne journée'].map(text => answerTo('fr', text));
  for (const {typeResponse} of [...said, ...dit]) assert.equal(typeResponse, 'DMSocial');
});
