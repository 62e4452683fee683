import {model} from './model.js';
import {logNormal, randomOf, uniform, type Random} from './random.js';

/** One question, as it is before anybody answers it. */
export interface Plan {
  /** ms from the answer before, or from the arrival, to the first key. */
  readonly thought: number;
  /** ms from the first key to Enter. */
  readonly typing: number;
  /** ms a server works for it: the same on both, so that what a policy costs can be told from the question. */
  readonly work: number;
}

export interface Visitor {
  readonly id: number;
  readonly arrivesAt: number;
  /** ms there and back, to either server. */
  readonly roundTrip: number;
  readonly questions: readonly Plan[];
}

/** The same visitors, with the same questions, meet every policy and every fault. */
export function visitorsOf(seed: number, count: number): readonly Visitor[] {
  const random = randomOf(seed, 1);
  return Array.from({length: count}, (_, id): Visitor => {
    const own = randomOf(seed, 2, id);
    const {fewestQuestions, mostQuestions} = model;
    const questions = Math.floor(uniform(own, fewestQuestions, mostQuestions + 1));
    return {
      id,
      arrivesAt: uniform(random, 0, model.arrivals),
      roundTrip: logNormal(own, model.roundTrip),
      questions: Array.from({length: questions}, (__, index) => planOf(own, index)),
    };
  });
}

const planOf = (random: Random, index: number): Plan => ({
  thought: logNormal(random, index === 0 ? model.firstThought : model.thought),
  typing: random() < model.pasteShare ? model.pasteTime : logNormal(random, model.typing),
  work: logNormal(random, model.talk),
});
