import MiniSearch, {type SearchOptions, type SearchResult} from 'minisearch';
import {entriesIn, type Language} from './languages.js';
import type {Entry} from './entry.js';
import {stem, wordsOf} from './words.js';

export interface Found {
  readonly id: number;
  readonly entry: Entry;
  readonly score: number;
  /** The part of the question's telling words that this entry has, 0 to 1. */
  readonly coverage: number;
}

interface Indexed {
  readonly id: number;
  readonly question: string;
  readonly alternatives: string;
  readonly answer: string;
}

const indexes = {en: indexOf('en'), fr: indexOf('fr')};

function indexOf(language: Language): MiniSearch<Indexed> {
  const index = new MiniSearch<Indexed>({
    fields: ['question', 'alternatives', 'answer'],
    tokenize: wordsOf,
    processTerm: word => stem(language, word),
    searchOptions: {
      boost: {question: 4, alternatives: 3, answer: 0.5},
      prefix: term => term.length > 3,
      fuzzy: term => (term.length > 3 ? 0.2 : false),
    },
  });
  index.addAll(
    entriesIn[language].map(({question, alternatives, answer}, id) => ({
      id,
      question,
      alternatives: alternatives.join(' '),
      answer: answer.replace(/<[^>]*>/g, ' '),
    })),
  );
  return index;
}

export function find(language: Language, text: string, options: SearchOptions = {}): Found[] {
  const asked = new Set(wordsOf(text).map(word => stem(language, word)));
  asked.delete(null);
  return indexes[language].search(text, options).flatMap((result: SearchResult) => {
    const id = Number(result.id);
    const entry = entriesIn[language][id];
    return entry ? [{id, entry, score: result.score, coverage: result.queryTerms.length / asked.size}] : [];
  });
}

/** For a question that is still being typed: its last word may be any beginning of a word. */
export function suggestionsFor(language: Language, typed: string, most = 5): string[] {
  const found = find(language, typed, {prefix: true}).map(({entry}) => entry.question);
  return (found.length > 0 ? found : beginningWith(language, typed)).slice(0, most);
}

function beginningWith(language: Language, typed: string): string[] {
  const start = wordsOf(typed).join(' ');
  const questions = entriesIn[language].map(({question}) => question);
  return start === '' ? [] : questions.filter(question => wordsOf(question).join(' ').startsWith(start));
}

export function topQuestions(language: Language, most: number): string[] {
  return entriesIn[language].slice(0, Math.max(0, most)).map(({question}) => question);
}
