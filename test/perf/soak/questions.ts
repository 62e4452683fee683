import {replyTo} from '../../../demo/server/knowledge/answer-to.js';
import {entriesIn} from '../../../demo/server/knowledge/languages.js';
import type {Random} from '../../model/simulation/random.js';

export interface Asked {
  readonly text: string;
  /** The HTML that either server answers. */
  readonly answer: string;
}

/** One in so many is a question of the knowledge base; the others are some of its words, and so have answers of their own. */
const whole = 4;
const words = 3;

/** Questions of which no two are the same, with answers of one bubble: answers are counted. */
export function questions(count: number, random: Random): readonly Asked[] {
  const known = entriesIn.en.map(({question}) => question);
  const vocabulary = known.flatMap(question => question.match(/[A-Za-z]{4,9}/g) ?? []);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({length: count}, (_, index) => {
    for (;;) {
      const said =
        index % whole === 0 ? any(known) : Array.from({length: words}, () => any(vocabulary)).join(' ');
      const text = `${said} ${index + 1}`;
      const {text: answer, rich} = replyTo('en', text);
      if (rich === undefined) return {text, answer};
    }
  });
}
