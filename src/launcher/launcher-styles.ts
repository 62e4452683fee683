import {css} from 'lit';

/** The element and its launcher; the rest comes with interest. */
export const launcherStyles = css`
  :host {
    /* In the page's lines, and between its flex items, there is nothing of ours. */
    display: contents;
    /* Nothing of the page may come in by a name that is read before it is set. */
    --_dydu-d-color: initial;
    --_dydu-d-on-color: initial;
    --_dydu-d-surface: initial;
    --_dydu-d-text: initial;
    --_dydu-color: var(--dydu-color, var(--_dydu-d-color, #1d5fd1));
    --_dydu-on-color: var(--dydu-on-color, var(--_dydu-d-on-color, #fff));
    --_dydu-surface: var(--dydu-surface, var(--_dydu-d-surface, #fff));
    --_dydu-text: var(--dydu-text, var(--_dydu-d-text, #1b2430));
    --_dydu-space: var(--dydu-space, 16px);
    --_dydu-size: var(--dydu-launcher-size, 56px);
    --_dydu-end: max(var(--_dydu-space), env(safe-area-inset-bottom));
    --_dydu-side: max(var(--_dydu-space), env(safe-area-inset-left), env(safe-area-inset-right));
    --_dydu-motion: var(--dydu-motion, 0.2s);
    color-scheme: light;
    color: var(--_dydu-text);
    font-family: var(--dydu-font, inherit);
    font-size: var(--dydu-font-size, 16px);
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='dark' i]) {
    color-scheme: dark;
    --_dydu-d-color: #8ab4ff;
    --_dydu-d-on-color: #0b1b33;
    --_dydu-d-surface: #1a1f27;
    --_dydu-d-text: #e8ecf2;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto' i]) {
      color-scheme: dark;
      --_dydu-d-color: #8ab4ff;
      --_dydu-d-on-color: #0b1b33;
      --_dydu-d-surface: #1a1f27;
      --_dydu-d-text: #e8ecf2;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_dydu-color);
    outline-offset: 2px;
  }
  svg {
    display: block;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  #launcher,
  #failed {
    position: fixed;
    inset-inline-end: var(--_dydu-side);
    z-index: var(--dydu-z-index, 1000);
    /* Even where the page says otherwise of everything. */
    writing-mode: horizontal-tb;
    pointer-events: auto;
  }
  #launcher {
    inset-block-end: var(--_dydu-end);
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-inline-size: var(--_dydu-size);
    block-size: var(--_dydu-size);
    padding: 0 16px;
    border: 0;
    border-radius: 99px;
    background: var(--_dydu-color);
    color: var(--_dydu-on-color);
    box-shadow: var(--dydu-launcher-shadow, 0 4px 16px rgb(0 0 0 / 0.24));
  }
  [data-label]::after {
    content: attr(data-label);
  }

  #retry {
    min-block-size: 44px;
  }
  :host([placement='start' i]) :is(#launcher, #failed) {
    inset-inline: var(--_dydu-side) auto;
  }
  :host([mode='inline' i]) #launcher {
    display: none;
  }
  #failed {
    inset-block-end: calc(var(--_dydu-end) + var(--_dydu-space) + var(--_dydu-size));
    max-inline-size: 320px;
    margin: 0;
    padding: var(--_dydu-space);
    border-radius: 16px;
    background: var(--_dydu-surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.24);
  }
  @media print {
    #launcher {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_dydu-motion: 0s;
    }
  }
  @media (forced-colors: active) {
    #launcher,
    #failed {
      border: 1px solid;
    }
  }
`;
