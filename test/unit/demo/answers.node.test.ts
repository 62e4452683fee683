import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ask, bot, call, historyOf, pairFor} from './pair.js';

type Fields = Record<string, unknown>;

const dataOf = ({templateData}: {templateData?: string}) => JSON.parse(templateData ?? 'null') as Fields;

test('the greeting offers questions, which have answers', async t => {
  const {main} = await pairFor(t);
  for (const language of ['en', 'fr']) {
    const greeting = await ask(main, '#welcome#', {language, doNotRegisterInteraction: 'true'});
    assert.equal(greeting.templateName, 'dydu_quick_reply_001');
    const {button1, button4, button9} = dataOf(greeting);
    assert.deepEqual([button4, button9], [null, null]);
    const [, question = ''] = /rewordtest\('(.*?)',\{/.exec(String(button1)) ?? [];
    assert.equal((await ask(main, question, {language})).typeResponse, 'DMUnderstoodQuestion');
  }
});

const natural = [
  ['en', 'Which offers do you have?', 'templateName', /^dydu_carousel_array$/],
  ['fr', 'Quelles sont vos offres ?', 'templateName', /^dydu_carousel_array$/],
  ['en', 'Do you install solar panels?', 'templateName', /^dydu_product_001$/],
  ['fr', 'Installez-vous des panneaux solaires ?', 'templateData', /Simuler mon toit/],
  ['en', 'I have a power cut, what should I do?', 'templateName', /^dydu_quick_reply_001$/],
  ['fr', 'J’ai une coupure de courant, que faire ?', 'templateData', /rewordtest\('Y a-t-il/],
  ['en', 'I am moving house, what should I do?', 'nextStepResponse', /The new home.*The day itself/],
  ['fr', 'Je déménage, que dois-je faire ?', 'nextStepResponse', /Le nouveau logement.*Le jour même/],
  ['en', 'What is a smart meter?', 'sidebar', /What a smart meter sends/],
  ['fr', 'Qu’est-ce qu’un compteur communicant ?', 'sidebar', /Ce qu’envoie/],
  ['en', 'Where is my meter number?', 'text', /<img src="http:\/\/127\.0\.0\.1:\d+\/servlet\/gallery\?/],
  ['fr', 'Où trouver le numéro de mon compteur ?', 'text', /<img src="http:/],
] as const;

for (const [language, question, field, expected] of natural) {
  test(`"${question}" is answered with its ${field}`, async t => {
    const {main} = await pairFor(t);
    const answer = await ask(main, question, {language});
    const said = answer[field];
    assert.match(typeof said === 'string' ? said : JSON.stringify(said), expected);
    assert.doesNotMatch(JSON.stringify(answer), /\{\{/);
    assert.equal(answer.askFeedback, true);
  });
}

test('the gallery has a picture for every id, whatever is wrong with the dialog', async t => {
  const {main} = await pairFor(t);
  const {templateData = ''} = await ask(main, 'Which offers do you have?');
  const [address = ''] = /http:[^"]+galleryId=[\w-]+/.exec(templateData) ?? [];
  await main.setFault({is: 'status', status: 500});
  for (const url of [address, `${main.origin}/servlet/gallery?galleryId=unheard-of`]) {
    const picture = await fetch(url);
    assert.match(picture.headers.get('content-type') ?? '', /^image\/svg\+xml/);
    assert.match(await picture.text(), /^<svg /);
  }
  assert.equal(main.log.at(-1)?.endpoint, 'gallery');
  await main.setFault({is: 'status', status: 500, on: ['gallery']});
  assert.equal((await fetch(address)).status, 500);
});

test('a link that the visitor follows is told to the bot, and kept', async t => {
  const {main} = await pairFor(t);
  const click = (type: string) => ({extraParameters: JSON.stringify({type, botsource: 795})});
  const url = 'https://lumen.example/p?a=1';
  const {text, contextId} = await ask(main, url, click('redirection_newpage'));
  assert.equal(text, '<p>Opened in a new tab.</p>');
  assert.equal((await ask(main, url, {...click('redirection'), contextId})).text, '');
  assert.match((await ask(main, 'qwerty', click('redirection_newpage'))).typeResponse, /^GB/);
  assert.deepEqual(
    (await historyOf(main, contextId)).map(({user, hideRequest}) => [user, hideRequest]),
    [
      [url, true],
      [url, true],
    ],
  );
});

test('the history tells what came with each answer', async t => {
  const {main} = await pairFor(t);
  const {contextId} = await ask(main, 'Fixture: product');
  for (const name of ['sidebar-html', 'feedback', 'feedback-no-wording', 'survey'])
    await ask(main, `Fixture: ${name}`, {contextId});
  await call(main, `chat/feedback/${bot}`, {contextUUID: contextId, feedBack: 'positive'});
  await ask(main, 'Fixture: feedback', {contextId});
  await call(main, `chat/feedback/${bot}`, {contextUUID: contextId, feedBack: 'negative'});
  const [product, aside, feedback, wordless, survey, last] = await historyOf(main, contextId);
  assert.equal(product?.templateName, 'dydu_product_001');
  assert.match(String(product.templateData), new RegExp(`"imageLink":\\s*"${main.origin}/servlet/gallery`));
  assert.equal(product.askFeedback, false);
  assert.equal((aside?.sidebar as Fields)['title'], 'Details');
  assert.equal(feedback?.feedback, 'withoutAnswer');
  assert.equal((feedback.feedbackWording as Fields)['choice0'], 'Off topic');
  assert.deepEqual([wordless?.askFeedback, wordless?.feedbackWording], [true, null]);
  assert.equal(survey?.survey, 'survey-7');
  assert.equal(last?.feedback, 'negative');
});

test('the log tells every field that was sent', async t => {
  const {main} = await pairFor(t);
  const variables = JSON.stringify({cart: 'a & b'});
  const {contextId} = await ask(main, 'solar', {variables, qualificationMode: 'true', space: 'Pro'});
  await call(main, `chat/variable/${bot}`, {contextUuid: contextId, name: 'step', value: 'é'});
  const [talk, variable] = main.log;
  assert.equal(talk?.form['variables'], variables);
  assert.equal(talk.form['qualificationMode'], 'true');
  assert.equal(talk.form['space'], 'Pro');
  assert.deepEqual(variable?.form, {contextUuid: contextId, name: 'step', value: 'é'});
});
