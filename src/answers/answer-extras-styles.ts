import {css} from 'lit';

/** Styles of feedback, suggestions, choices and overlays. */
export const answerExtrasStyles = css`
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    color: var(--_dydu-faint);
    font-size: 0.875em;
  }
  .feedback:has(form) {
    inline-size: 100%;
  }
  .feedback form {
    display: grid;
    gap: 8px;
    inline-size: 100%;
  }
  .feedback textarea {
    padding: 8px 12px;
    border: 1px solid var(--_dydu-faint);
    border-radius: 12px;
    background: var(--_dydu-surface);
    color: var(--_dydu-text);
    font-size: max(16px, 1em);
    resize: vertical;
  }
  .feedback .action,
  .overlay-body .action {
    justify-self: start;
  }

  .top,
  .top ol {
    grid-template-columns: minmax(0, 1fr);
  }
  .top {
    display: grid;
    gap: 8px;
    margin-block-end: var(--_dydu-space);
  }
  .top h3 {
    color: var(--_dydu-faint);
    font-size: 0.875em;
  }
  .top ol {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  #suggestions {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 8px;
    max-block-size: 50cqb;
    margin: 0 0 4px;
    padding: 4px;
    overflow-y: auto;
    border: 1px solid var(--_dydu-line);
    border-radius: 16px;
    background: var(--_dydu-surface);
    box-shadow: var(--_dydu-low-shadow);
    list-style: none;
  }
  /* The number of characters that are left stands between. */
  #suggestions:has(~ .counter) {
    margin-block-end: 28px;
  }
  #suggestions li {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 12px;
    border-radius: 12px;
    cursor: pointer;
  }
  #suggestions li:is(:hover, [aria-selected='true']) {
    background: var(--_dydu-bubble);
  }
  #suggestions [aria-selected='true'] {
    outline: 2px solid var(--_dydu-color);
    outline-offset: -2px;
  }

  .selects {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
    padding: 4px var(--_dydu-space);
    border-block-end: 1px solid var(--_dydu-line);
    color: var(--_dydu-faint);
    font-size: 0.875em;
  }
  .selects label,
  .selects select {
    max-inline-size: 100%;
  }
  .selects select {
    min-block-size: 44px;
    border: 0;
    background: var(--_dydu-surface);
    color: var(--_dydu-text);
    font: inherit;
  }

  #overlay {
    min-inline-size: min(320px, 100% - 16px);
    max-inline-size: min(720px, 100% - 16px);
    max-block-size: calc(100% - 16px);
    padding: 0;
    border: 0;
    border-radius: var(--_dydu-radius);
    background: var(--_dydu-surface);
    color: var(--_dydu-text);
  }
  #overlay:has(iframe, .overlay-body > img) {
    max-inline-size: min(960px, 100% - 16px);
  }
  #overlay[open] {
    display: flex;
    flex-direction: column;
  }
  #overlay::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  .overlay-body {
    display: grid;
    gap: 8px;
    padding: var(--_dydu-space);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .overlay-body .answer {
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
  }
  .overlay-body > img {
    max-inline-size: 100%;
    margin: auto;
  }
  .overlay-body iframe {
    inline-size: 960px;
    max-inline-size: 100%;
    block-size: 60vh;
    border: 1px solid var(--_dydu-line);
    border-radius: 8px;
  }

  /* What has the focus is above the button that floats over the end. */
  #transcript {
    scroll-padding-block-end: 60px;
  }
  @media (forced-colors: active) {
    #overlay {
      border: 1px solid;
    }
    #suggestions [aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
