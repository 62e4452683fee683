import {html, nothing, type TemplateResult} from 'lit';
import type {Answered, Progress, Turn} from '../core/types.js';
import type {Intent} from '../core/intents.js';
import type {Labels} from '../i18n/labels.js';
import {alertIcon, waitIcon} from './icons.js';

export interface TurnActions {
  readonly send: (intent: Intent) => void;
  /** Puts a refused text back into the input. */
  readonly edit: (text: string) => void;
  /** The content above a turn, such as its day. */
  readonly above: (turn: Turn, before: Turn | undefined) => unknown;
  /** Undefined for an answer without visible content. */
  readonly answer: (turn: Turn, answer: Answered) => unknown;
  /** The name above the visitor's bubbles. */
  readonly visitorName: () => string | null;
}

/** @param before the turn above */
export function turnView(
  turn: Turn,
  before: Turn | undefined,
  labels: Labels,
  act: TurnActions,
): TemplateResult {
  const name = act.visitorName();
  return html`
    ${act.above(turn, before)}
    ${
      turn.begins !== undefined && before !== undefined
        ? html`<p part="separator" class="separator">
            ${turn.begins === 'moved' ? labels.movedDialog : labels.renewedDialog}
          </p>`
        : nothing
    }
    ${
      turn.question === null || turn.hidden
        ? nothing
        : html`${name === null ? nothing : html`<span part="name" class="name own">${name}</span>`}
            <div part="question" class="question" dir="auto">
              <bdi class="hidden">${labels.you}</bdi> <span class="typed">${turn.question}</span>
            </div>`
    }
    ${progressView(turn, labels, act)}
  `;
}

function progressView(turn: Turn, labels: Labels, act: TurnActions): unknown {
  const {id, question, progress, unsafe, hidden, unregistered, extra, elsewhere} = turn;
  const text = question ?? '';
  if (progress.type === 'answered')
    return html`<span class="hidden">${labels.bot}</span> ${
        act.answer(turn, progress) ?? noticeView(labels.noText)
      }`;
  const words = progressWords(progress, labels);
  switch (progress.type) {
    case 'waiting':
      return noticeView(
        words,
        elsewhere ? undefined : labels.tryNow,
        () => {
          act.send({type: 'try-now'});
        },
        waitIcon,
      );
    case 'refused':
      return noticeView(
        words,
        // A hidden question is not put into the input.
        hidden ? undefined : labels.edit,
        () => {
          act.edit(text);
        },
        alertIcon,
      );
    case 'unsent':
      return noticeView(
        words,
        progress.unsure ? labels.sendAnyway : labels.sendAgain,
        () => {
          const again = {
            ...(unsafe && {unsafe}),
            ...(hidden && {hidden}),
            ...(unregistered && {unregistered}),
            ...(extra && {extra}),
          };
          act.send({type: 'send-again', question: {id, text, ...again}});
        },
        alertIcon,
      );
    case 'queued':
    case 'sent':
    case 'slow':
    case 'stalled':
    case 'moved':
      return html`<div class="typing" part="typing" aria-hidden="true"><i></i><i></i><i></i></div>
        ${noticeView(words)}`;
  }
}

const refusalLabels = {invalid: 'refused', 'too-long': 'tooLong', denied: 'denied'} as const;

/** The label of a question's state, for the transcript and for screen readers. */
export function progressWords(progress: Exclude<Progress, {type: 'answered'}>, labels: Labels): string {
  switch (progress.type) {
    case 'waiting':
      return progress.because.type === 'offline' ? labels.offline : labels.waiting;
    case 'refused':
      return labels[refusalLabels[progress.why]];
    case 'unsent':
      return progress.unsure ? labels.unsure : labels.unsent;
    case 'queued':
    case 'sent':
    case 'slow':
    case 'stalled':
    case 'moved':
      return labels[progress.type];
  }
}

export const noticeView = (
  words: string,
  action?: string,
  act?: () => void,
  icon?: TemplateResult,
): TemplateResult => html`
  <p part="notice" class="notice ${icon === undefined ? '' : 'grave'} ${icon === alertIcon ? 'failed' : ''}">
    ${icon ?? nothing} <span .textContent=${words}></span>
    ${action === undefined ? nothing : html`<button part="action" class="action" type="button" @click=${act}>${action}</button>`}
  </p>
`;
