import {html, type TemplateResult} from 'lit';
import type {DialogState} from '../core/state.js';
import type {Answered} from '../core/types.js';
import type {Link} from './rendered-answer.js';

/** The top questions before the visitor's first question; the replies of the welcome message are not proposed twice. */
export function topQuestionsOf(
  {turns, offers}: DialogState,
  repliesOf: (answer: Answered) => readonly Link[],
): readonly string[] {
  const isFresh = turns.every(({question, hidden}) => question === null || hidden);
  const offered = turns.flatMap(({progress}) =>
    progress.type === 'answered' ? repliesOf(progress).map(({label}) => label) : [],
  );
  return isFresh ? (offers?.top ?? []).filter(question => !offered.includes(question)) : [];
}

/** The list of frequently asked questions. */
export const topQuestionsView = (
  questions: readonly string[],
  title: string,
  ask: (text: string) => void,
): TemplateResult => html`
  <section part="top-questions" class="top">
    <h3>${title}</h3>
    <ol>
      ${questions.map(
        text =>
          html`<li>
            <button
              part="top-question"
              dir="auto"
              class="action"
              type="button"
              @click=${() => {
                ask(text);
              }}
            >
              ${text}
            </button>
          </li>`,
      )}
    </ol>
  </section>
`;
