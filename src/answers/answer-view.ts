import {html, nothing, type TemplateResult} from 'lit';
import type {Rating, Turn} from '../core/types.js';
import type {Labels} from '../i18n/labels.js';
import {cardView} from './card-view.js';
import {carouselView} from './carousel-view.js';
import {copiedIcon, copyIcon} from './answer-icons.js';
import {feedbackView} from './feedback-view.js';
import {linkView, type Press} from './link-view.js';
import type {RenderedAnswer, RenderedSidebar} from './rendered-answer.js';
import {keepItem, rove} from './roving.js';

/** How the answer stands among the others. */
export interface AnswerContext {
  /** Only the last answer can be rated. */
  readonly isNewest: boolean;
  /** The slide in view. */
  readonly slide: number;
  /** Undefined where the browser has no clipboard. */
  readonly isCopied: boolean | undefined;
  readonly time: TimeWords | undefined;
  readonly avatar: string | null;
  readonly name: string | null;
}

/** When it was said: for people, in full, and for machines. */
export interface TimeWords {
  readonly short: string;
  readonly long: string;
  readonly iso: string;
}

export interface AnswerActions {
  readonly press: Press;
  readonly slide: (index: number) => void;
  readonly say: (words: string) => void;
  readonly rate: (rating: Rating) => void;
  readonly showSidebar: (sidebar: RenderedSidebar) => void;
}

/** An answer with everything that belongs to it. Its copy button is listened to from above: one listener for all. */
export function answerView(
  turn: Turn,
  answer: RenderedAnswer,
  standing: AnswerContext,
  labels: Labels,
  act: AnswerActions,
): TemplateResult {
  const {avatar, name, isNewest} = standing;
  const {language} = answer;
  const cardsOf = ({cards}: RenderedAnswer) => cards.map(card => cardView(card, language, labels, act.press));
  const below = (part: RenderedAnswer) => [
    repliesView(part, language, labels, act.press),
    sidebarView(part, labels, act),
  ];
  const steps = answer.steps.map(
    step => html`${bubblesView(step, language)} ${cardsOf(step)} ${below(step)}`,
  );
  const slides = steps.length > 0 ? steps : cardsOf(answer);
  const carousel = () =>
    carouselView(slides, steps.length > 0 ? labels.steps : labels.cards, standing.slide, labels, {
      moved: act.slide,
      say: act.say,
    });
  return html`
    <div class="said ${answer.understanding} ${avatar && 'beside'}" data-turn=${turn.id}>
      ${avatar === null ? nothing : html`<img part="avatar" class="avatar" src=${avatar} alt="" />`}
      ${name === null ? nothing : html`<span part="name" class="name" aria-hidden="true">${name}</span>`}
      ${steps.length > 0 ? nothing : bubblesView(answer, language)} ${slides.length > 1 ? carousel() : slides}
      ${answer.isCut ? html`<p part="notice" class="notice">${labels.cut}</p>` : nothing}
      ${steps.length > 0 ? nothing : below(answer)}
      <div class="under">
        ${isNewest && answer.feedback ? feedbackView(turn, answer.feedback, labels, act.rate) : nothing}
        ${metaView(standing, labels)}
      </div>
    </div>
  `;
}

const bubblesView = ({bubbles}: RenderedAnswer, language: string | undefined): TemplateResult[] =>
  bubbles.map(
    bubble => html`<div part="answer" class="answer" dir="auto" lang=${language ?? nothing}>${bubble}</div>`,
  );

const repliesView = (
  {replies}: RenderedAnswer,
  language: string | undefined,
  labels: Labels,
  press: Press,
): TemplateResult | typeof nothing =>
  replies.length === 0
    ? nothing
    : html`<div role="toolbar" aria-label=${labels.replies} @keydown=${rove} @focusin=${keepItem}>
        <ul part="replies" class="replies" lang=${language ?? nothing}>
          ${replies.map(
            (reply, index) => html`<li>${linkView(reply, 'action', press, index === 0 ? 0 : -1)}</li>`,
          )}
        </ul>
      </div>`;

const sidebarView = (
  {sidebar}: RenderedAnswer,
  labels: Labels,
  act: AnswerActions,
): TemplateResult | typeof nothing =>
  sidebar === undefined
    ? nothing
    : html`<button
        part="action"
        class="action"
        type="button"
        dir="auto"
        aria-haspopup="dialog"
        @click=${() => {
          act.showSidebar(sidebar);
        }}
      >
        ${sidebar.title || labels.details}
      </button>`;

const metaView = ({isCopied, time}: AnswerContext, labels: Labels): TemplateResult =>
  html`<p part="meta" class="meta">
    ${
      isCopied === undefined
        ? nothing
        : html`<button
            part="copy"
            class="quiet copy"
            type="button"
            aria-label=${isCopied ? labels.copied : labels.copy}
            title=${isCopied ? labels.copied : labels.copy}
          >
            ${isCopied ? copiedIcon : copyIcon}
          </button>`
    }
    ${time === undefined ? nothing : html`<time part="time" datetime=${time.iso} title=${time.long} .textContent=${time.short}></time>`}
  </p>`;
