import {html, nothing, type TemplateResult} from 'lit';
import type {FeedbackWording} from '../core/answer-content.js';
import type {Answered, Rating, Turn} from '../core/types.js';
import type {DialogState} from '../core/state.js';
import type {Labels} from '../i18n/labels.js';
import {thumbDownIcon, thumbUpIcon} from './answer-icons.js';

const longestComment = 300;

/** The announcement after the newest answer was rated. */
export function ratedBetween(
  before: DialogState,
  after: DialogState,
  wordingOf: (answer: Answered) => FeedbackWording | undefined,
  labels: Labels,
): string {
  const {rating, progress} = after.turns.at(-1) ?? {};
  const isNew = rating !== undefined && rating !== before.turns.at(-1)?.rating;
  const wording = isNew && progress?.type === 'answered' && wordingOf(progress);
  return wording ? ratedWords(rating, wording, labels) : '';
}

function ratedWords(
  rating: NonNullable<Turn['rating']>,
  {introduction, commentLabel, end}: FeedbackWording,
  labels: Labels,
): string {
  switch (rating) {
    case 'negative':
      return introduction || labels.reasonsTitle;
    case 'reason':
      return commentLabel || labels.comment;
    case 'positive':
      return labels.thanks;
    case 'comment':
      return end || labels.thanks;
    case 'failed':
      return labels.notRated;
  }
}

/** Thumbs, then reasons and a comment for the thumb that points down, then thanks. */
export function feedbackView(
  {rating}: Turn,
  wording: FeedbackWording,
  labels: Labels,
  rate: (rating: Rating) => void,
): TemplateResult {
  // The button that is pressed goes away, and what comes instead is read on from here.
  const rated = (chosen: Rating) => (event: Event) => {
    event.preventDefault();
    (event.currentTarget as Element).closest<HTMLElement>('.feedback')?.focus({preventScroll: true});
    rate(chosen);
  };
  const comment = (event: Event) => {
    const input = (event.currentTarget as HTMLFormElement).querySelector('textarea');
    const text = input?.value.trim() ?? '';
    if (text !== '') {
      rated({type: 'comment', text})(event);
      return;
    }
    event.preventDefault();
    // Until something is written, the browser says so itself.
    input?.setCustomValidity(labels.emptyComment);
    input?.reportValidity();
  };
  const commented = (event: Event) => {
    (event.currentTarget as HTMLTextAreaElement).setCustomValidity('');
  };
  const thumb = (type: 'positive' | 'negative', label: string, icon: TemplateResult) =>
    html`<button
      part="rate"
      class="quiet"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${rated({type})}
    >
      ${icon}
    </button>`;
  const thumbs = html`<span>${labels.isHelpful}</span> ${thumb('positive', labels.yes, thumbUpIcon)}
    ${thumb('negative', labels.no, thumbDownIcon)}`;
  const words = rating === undefined ? '' : ratedWords(rating, wording, labels);
  const said = html`<span dir="auto">${words}</span>`;
  const reasons = html`${said}
  ${(wording.choices ?? labels.reasons).map((reason, index) =>
    reason === ''
      ? nothing
      : html`<button
          part="action"
          class="action"
          type="button"
          dir="auto"
          @click=${rated({type: 'reason', index})}
        >
          ${reason}
        </button>`,
  )}`;
  const commentForm = html`<form @submit=${comment}>
    <label for="comment" dir="auto">${wording.commentLabel || labels.comment}</label>
    <textarea
      id="comment"
      part="comment"
      rows="2"
      maxlength=${longestComment}
      placeholder=${wording.commentPlaceholder || labels.commentHint}
      @input=${commented}
    ></textarea>
    <button part="action" class="action" type="submit" dir="auto">
      ${wording.send || labels.sendComment}
    </button>
  </form>`;
  const stages: Readonly<Record<NonNullable<typeof rating>, unknown>> = {
    negative: [reasons, commentForm],
    reason: commentForm,
    positive: said,
    comment: said,
    failed: said,
  };
  return html`<div part="feedback" class="feedback" role="group" aria-label=${labels.isHelpful} tabindex="-1">
    ${rating === undefined ? thumbs : stages[rating]}
  </div>`;
}
