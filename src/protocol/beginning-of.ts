/** The longest combination that counts as one character; a longer one is made to be in the way. */
const longestCharacter = 100;

/** The first code units of a text, at most so many, without a part of a character as people see it. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = Math.max(length - longestCharacter, 0);
  // Not in Firefox before 125.
  const {Segmenter} = Intl as Partial<Pick<typeof Intl, 'Segmenter'>>;
  const around = text.slice(from, length + longestCharacter);
  const at = Segmenter ? (new Segmenter().segment(around).containing(length - from)?.index ?? 0) : 0;
  return text.slice(0, at > 0 ? from + at : length).replace(/[\uD800-\uDBFF]$/, '');
}
