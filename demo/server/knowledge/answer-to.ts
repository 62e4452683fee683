import {find, type Found} from './search.js';
import type {Language} from './languages.js';
import {phrasesIn} from './phrases.js';
import {rewordLink} from './reword-link.js';
import {quickReplies, type Rich} from './rich.js';
import {stem, wordsOf} from './words.js';

export interface Reply {
  readonly text: string;
  readonly typeResponse: string;
  readonly askFeedback: boolean;
  readonly feedbackWording?: object;
  readonly knowledgeId?: number;
  readonly actionId?: number;
  readonly rich?: Rich;
  readonly endsDialog?: true;
}

const firstKnowledgeId = 41_001;
const firstActionId = 52_001;
const smallTalkWords = {surely: 3, perhaps: 6};

/** An answer is given when the entry has most of the question's words and stands clear of the next one. */
const confident = {coverage: 0.6, lead: 1.15};
const unsure = {coverage: 0.34, ofFirst: 0.3, most: 3};

export function answerTo(language: Language, question: string): Reply {
  const found = find(language, question);
  const same = found.find(({entry}) =>
    [entry.question, ...entry.alternatives].some(one => saysTheSame(language, one, question)),
  );
  if (same) return knowledge(language, same);
  const [first, second] = found;
  const sure = first && first.coverage >= confident.coverage;
  const chat = smallTalk(language, question, sure ? smallTalkWords.surely : smallTalkWords.perhaps);
  if (chat) return chat;
  if (sure && first.score >= (second?.score ?? 0) * confident.lead) return knowledge(language, first);
  const likely = found.filter(one => isLikely(one, first)).slice(0, unsure.most);
  return likely.length > 0
    ? reformulations(language, likely)
    : plain('GBMisunderstoodQuestion', phrasesIn[language].unknown);
}

function isLikely({coverage, score}: Found, first: Found | undefined): boolean {
  return coverage >= unsure.coverage && score >= (first?.score ?? 0) * unsure.ofFirst;
}

/** What the platform says to everything a visitor can send: questions, keywords and clicks. */
export function replyTo(language: Language, input: string, click?: string): Reply {
  const phrases = phrasesIn[language];
  if (input === '#welcome#') return {...welcome(language), ...ids(-1)};
  if (input === '#reset#') return {...plain('DMUnderstoodQuestion', phrases.reset), endsDialog: true};
  if (isLoggedLink(input, click))
    return plain('DMUnderstoodQuestion', click === 'redirection' ? '' : phrases.newTab);
  const reply = answerTo(language, input);
  const clicked = click === 'redirection_knowledge' && reply.knowledgeId !== undefined;
  return clicked ? {...reply, typeResponse: 'DMRewordClicked'} : reply;
}

/** A link that the visitor follows is told to the bot, so that it is counted. */
export const isLoggedLink = (input: string, click: string | undefined): boolean =>
  (click === 'redirection' || click === 'redirection_newpage') && URL.canParse(input);

function knowledge(language: Language, {id, entry}: Found): Reply {
  return {
    text: entry.answer,
    typeResponse: 'DMUnderstoodQuestion',
    askFeedback: true,
    feedbackWording: phrasesIn[language].feedbackWording,
    ...ids(id),
    ...(entry.rich && {rich: entry.rich}),
  };
}

function welcome(language: Language): Reply {
  const {welcome, welcomeQuestions} = phrasesIn[language];
  return {...plain('DMUnderstoodQuestion', welcome), rich: quickReplies(welcomeQuestions)};
}

function reformulations(language: Language, likely: readonly Found[]): Reply {
  const links = likely.map(({id, entry}) => `<li>${rewordLink(entry.question, firstKnowledgeId + id)}</li>`);
  const text = `<p>${phrasesIn[language].didYouMean}</p><ul>${links.join('')}</ul>`;
  return plain(links.length === 1 ? 'RWOneReword' : 'RWMultipleRewords', text);
}

function smallTalk(language: Language, question: string, mostWords: number): Reply | undefined {
  const words = wordsOf(question);
  if (words.length > mostWords) return undefined;
  const said = phrasesIn[language].smallTalk.find(([pattern]) => pattern.test(words.join(' ')));
  return said && plain('DMSocial', said[1]);
}

const ids = (id: number) => ({knowledgeId: firstKnowledgeId + id, actionId: firstActionId + id});

export const plain = (typeResponse: string, text: string): Reply => ({
  text,
  typeResponse,
  askFeedback: false,
});

/** "How do I pay?" is "How can I pay?": only the telling words count. */
const telling = (language: Language, text: string) =>
  wordsOf(text).flatMap(word => stem(language, word) ?? []);

const saysTheSame = (language: Language, one: string, other: string) =>
  wordsOf(one).join(' ') === wordsOf(other).join(' ') ||
  telling(language, one).join(' ') === telling(language, other).join(' ');
