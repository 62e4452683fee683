import {createSanitizer} from '../adapters/sanitize.js';
import type {Answered} from '../core/types.js';
import type {Labels} from '../i18n/labels.js';
import type {Prepared} from './rendered-answer.js';
import {prepare} from './render-answer.js';

/** Answers as they are shown: each is made once, and again in other words. */
export class PreparedAnswers {
  readonly #sanitize = createSanitizer();
  readonly #labelsNow: () => Labels;
  #labels: Labels | undefined;
  #known = new WeakMap<Answered, Prepared>();

  constructor(labels: () => Labels) {
    this.#labelsNow = labels;
  }

  of(answer: Answered): Prepared {
    const labels = this.#labelsNow();
    if (labels !== this.#labels) this.#known = new WeakMap();
    this.#labels = labels;
    const prepared = this.#known.get(answer) ?? prepare(answer, this.#sanitize, labels);
    this.#known.set(answer, prepared);
    return prepared;
  }
}
