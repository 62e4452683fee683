import {html, nothing, type TemplateResult} from 'lit';
import type {Answered, Turn} from '../dialog/conversation.js';
import type {Intent} from '../dialog/intents.js';
import type {Labels} from '../i18n/labels.js';

export interface TurnActions {
  readonly send: (intent: Intent) => void;
  /** Puts a refused text back into the input. */
  readonly edit: (text: string) => void;
  /** What an answer shows, made once; null for nothing. */
  readonly contentOf: (answer: Answered) => Element | null;
}

export function turnView(turn: Turn, isFirst: boolean, labels: Labels, act: TurnActions): TemplateResult {
  return html`
    ${
      turn.begins !== undefined && !isFirst
        ? html`<p part="separator" class="separator">
            ${turn.begins === 'moved' ? labels.movedDialog : labels.renewedDialog}
          </p>`
        : nothing
    }
    ${
      turn.question === null
        ? nothing
        : html`<div part="question" class="question">
            <span class="hidden">${labels.you}</span> <span class="typed">${turn.question}</span>
          </div>`
    }
    ${progressView(turn, labels, act)}
  `;
}

function progressView(
  {id, question, progress, unsafe, elsewhere}: Turn,
  labels: Labels,
  act: TurnActions,
): TemplateResult {
  const text = question ?? '';
  switch (progress.is) {
    case 'queued':
      return typingView(labels.queued);
    case 'sent':
      return typingView(labels.sent);
    case 'slow':
      return typingView(labels.slow);
    case 'moved':
      return typingView(labels.moved);
    case 'waiting':
      return noticeView(
        waitingWords(progress.because.is === 'offline', labels),
        elsewhere ? undefined : labels.tryNow,
        () => {
          act.send({wants: 'try-now'});
        },
      );
    case 'refused':
      return noticeView(progress.why === 'too-long' ? labels.tooLong : labels.refused, labels.edit, () => {
        act.edit(text);
      });
    case 'unsent':
      return noticeView(progress.unsure ? labels.unsure : labels.unsent, labels.sendAgain, () => {
        act.send({wants: 'send-again', question: {id, text, ...(unsafe && {unsafe})}});
      });
    case 'answered': {
      const content = act.contentOf(progress);
      return content === null
        ? noticeView(labels.noText)
        : html`<span class="hidden">${labels.bot}</span>
            <div part="answer" class="answer">${content}</div>`;
    }
  }
}

export const waitingWords = (isOffline: boolean, labels: Labels): string =>
  isOffline ? labels.offline : labels.waiting;

const typingView = (words: string): TemplateResult =>
  html`<div class="typing" part="typing" aria-hidden="true"><i></i><i></i><i></i></div>
    ${noticeView(words)}`;

const noticeView = (words: string, action?: string, act?: () => void): TemplateResult => html`
  <p part="notice" class="notice">
    ${words}
    ${action === undefined ? nothing : html`<button class="action" type="button" @click=${act}>${action}</button>`}
  </p>
`;
