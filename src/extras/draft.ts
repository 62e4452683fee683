import type {Extra} from './extra.js';
import {listen} from './listen.js';

/** Keeps the unsent text of the input over a reload, and over an element that is made anew, in this tab. */
export const keepDraft: Extra = ({host, setDraft, inTab}) => {
  const draft = inTab('draft');
  const kept = draft.read();
  draft.write('');
  if (kept && input(host)?.value === '') setDraft(kept);
  const keep = () => {
    draft.write(input(host)?.value ?? '');
  };
  const end = listen(window, 'pagehide', keep);
  return isRemoved => {
    end();
    if (isRemoved) keep();
  };
};

/** The key that goes up, in an empty input, brings the last question back, as in a terminal. */
export const recallLast: Extra = ({host, setDraft}) =>
  listen(host.renderRoot, 'keydown', (event: KeyboardEvent) => {
    const field = input(host);
    if (event.key !== 'ArrowUp' || event.target !== field || field?.value !== '') return;
    const last = [...host.renderRoot.querySelectorAll('.typed')].at(-1)?.textContent ?? '';
    if (last === '') return;
    event.preventDefault();
    setDraft(last);
    void host.updateComplete.then(() => {
      field.setSelectionRange(last.length, last.length);
    });
  });

const input = ({renderRoot}: {readonly renderRoot: ParentNode}): HTMLTextAreaElement | null =>
  renderRoot.querySelector('#input');
