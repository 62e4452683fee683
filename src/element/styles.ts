import {css} from 'lit';

/** The element and its launcher; the rest comes with interest. */
export const styles = css`
  :host {
    /* In the page's lines, and between its flex items, there is nothing of ours. */
    display: contents;
    --_color: var(--dydu-color, var(--_d-color, #1d5fd1));
    --_on-color: var(--dydu-on-color, var(--_d-on-color, #fff));
    --_surface: var(--dydu-surface, var(--_d-surface, #fff));
    --_text: var(--dydu-text, var(--_d-text, #1b2430));
    --_space: var(--dydu-space, 16px);
    color-scheme: light;
    color: var(--_text);
    font-family: var(--dydu-font, inherit);
    font-size: var(--dydu-font-size, 16px);
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --_d-color: #8ab4ff;
    --_d-on-color: #0b1b33;
    --_d-surface: #1a1f27;
    --_d-text: #e8ecf2;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
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

  #launcher {
    position: fixed;
    inset-block-end: var(--_space);
    inset-inline-end: var(--_space);
    z-index: var(--dydu-z-index, 1000);
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    border: 0;
    border-radius: 50%;
    background: var(--_color);
    color: var(--_on-color);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.24);
  }

  /* Even where the page says otherwise of everything. */
  #launcher,
  #failed {
    writing-mode: horizontal-tb;
    pointer-events: auto;
  }
  :host([placement='start']) #launcher {
    inset-inline: var(--_space) auto;
  }
  :host([mode='inline']) #launcher {
    display: none;
  }
  #failed {
    position: fixed;
    inset-block-end: calc(var(--_space) * 2 + 56px);
    inset-inline-end: var(--_space);
    z-index: var(--dydu-z-index, 1000);
    max-inline-size: 320px;
    margin: 0;
    padding: var(--_space);
    border-radius: 16px;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.24);
  }
  @media (forced-colors: active) {
    #launcher {
      border: 1px solid;
    }
  }
`;
