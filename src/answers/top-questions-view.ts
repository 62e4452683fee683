import {html, type TemplateResult} from 'lit';

/** The list of frequently asked questions, shown before the first question. */
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
