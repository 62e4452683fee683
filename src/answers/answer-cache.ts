import {createSanitizer} from '../adapters/sanitize.js';
import type {Answered} from '../core/types.js';
import type {Labels} from '../i18n/labels.js';
import type {RenderedAnswer} from './rendered-answer.js';
import {renderAnswer} from './render-answer.js';

/** Answers as they are shown: each is made once, and again in other words. */
export class AnswerCache {
  readonly #sanitize = createSanitizer();
  readonly #labelsNow: () => Labels;
  #labels: Labels | undefined;
  #known = new WeakMap<Answered, RenderedAnswer>();

  constructor(labels: () => Labels) {
    this.#labelsNow = labels;
  }

  of(answer: Answered): RenderedAnswer {
    const labels = this.#labelsNow();
    if (labels !== this.#labels) this.#known = new WeakMap();
    this.#labels = labels;
    const prepared = this.#known.get(answer) ?? renderAnswer(answer, this.#sanitize, labels);
    this.#known.set(answer, prepared);
    return prepared;
  }
}
