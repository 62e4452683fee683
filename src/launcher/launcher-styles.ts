import {css} from 'lit';

/** The element and its launcher; the rest comes with interest. */
export const launcherStyles = css`
  :host {
    /* In the page's lines, and between its flex items, there is nothing of ours. */
    display: contents;
    /* Nothing of the page may come in by a name that is read before it is set. */
    --_d-color: initial;
    --_d-on-color: initial;
    --_d-surface: initial;
    --_d-text: initial;
    --_color: var(--dydu-color, var(--_d-color, #1d5fd1));
    --_on-color: var(--dydu-on-color, var(--_d-on-color, #fff));
    --_surface: var(--dydu-surface, var(--_d-surface, #fff));
    --_text: var(--dydu-text, var(--_d-text, #1b2430));
    --_space: var(--dydu-space, 16px);
    --_size: var(--dydu-launcher-size, 56px);
    --_end: max(var(--_space), env(safe-area-inset-bottom));
    --_side: max(var(--_space), env(safe-area-inset-left), env(safe-area-inset-right));
    --_motion: var(--dydu-motion, 0.2s);
    color-scheme: light;
    color: var(--_text);
    font-family: var(--dydu-font, inherit);
    font-size: var(--dydu-font-size, 16px);
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='dark' i]) {
    color-scheme: dark;
    --_d-color: #8ab4ff;
    --_d-on-color: #0b1b33;
    --_d-surface: #1a1f27;
    --_d-text: #e8ecf2;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto' i]) {
      color-scheme: dark;
      --_d-color: #8ab4ff;
      --_d-on-color: #0b1b33;
      --_d-surface: #1a1f27;
      --_d-text: #e8ecf2;
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
    outline: 3px solid var(--_color);
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
    inset-inline-end: var(--_side);
    z-index: var(--dydu-z-index, 1000);
    /* Even where the page says otherwise of everything. */
    writing-mode: horizontal-tb;
    pointer-events: auto;
  }
  #launcher {
    inset-block-end: var(--_end);
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-inline-size: var(--_size);
    block-size: var(--_size);
    padding: 0 16px;
    border: 0;
    border-radius: 99px;
    background: var(--_color);
    color: var(--_on-color);
    box-shadow: var(--dydu-launcher-shadow, 0 4px 16px rgb(0 0 0 / 0.24));
  }
  [data-label]::after {
    content: attr(data-label);
  }

  #retry {
    min-block-size: 44px;
  }
  :host([placement='start' i]) :is(#launcher, #failed) {
    inset-inline: var(--_side) auto;
  }
  :host([mode='inline' i]) #launcher {
    display: none;
  }
  #failed {
    inset-block-end: calc(var(--_end) + var(--_space) + var(--_size));
    max-inline-size: 320px;
    margin: 0;
    padding: var(--_space);
    border-radius: 16px;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.24);
  }
  @media print {
    #launcher {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
  @media (forced-colors: active) {
    #launcher,
    #failed {
      border: 1px solid;
    }
  }
`;
