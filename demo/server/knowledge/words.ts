import type {Language} from './languages.js';

const list = (words: string) => new Set(words.split(' '));

const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(
    'a about am an and any are as at be been by can could did do does for from get give had has have how i if im in is ' +
      'it its me my not of on or our please s so some t tell than that the them there they this to too us want was we ' +
      'what whats when where which who why will with would you your',
  ),
  fr: list(
    'a ai ait as au aux avec avez avoir c ce ces cela comment d dans de des dois du elle en es est et etes etre fait faire ' +
      'faut il ils j je l la le les leur lui m ma me mes moi mon n ne nos notre nous on ou par pas peut peux pour pourquoi ' +
      'puis puisje qu quand que quel quelle quelles quels qui quoi s sa se ses si son suis sur t te toi ton tu un une veux ' +
      'voudrais vos votre vous y',
  ),
};

const endings: Readonly<Record<Language, RegExp>> = {
  en: /(?:ings?|ed|es|e|s)$/,
  fr: /(?:ements?|ees?|ers?|ez|ent|es|e|s|x)$/,
};

const shortestStem = 3;

/** Lower case, without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a word is searched by: nothing if it says nothing. */
export function stem(language: Language, word: string): string | null {
  const plain = folded(word);
  if (stopWords[language].has(plain)) return null;
  const cut = plain.replace(endings[language], '');
  return cut.length >= shortestStem ? cut : plain;
}
