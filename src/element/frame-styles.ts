import {css} from 'lit';

/** The window, and what stands in it before there is a conversation. */
export const frameStyles = css`
  :host {
    --_bubble: var(--dydu-bubble, var(--_d-bubble, #f0f3f8));
    --_radius: var(--dydu-radius, 16px);
    --_faint: color-mix(in srgb, var(--_text) 72%, var(--_surface));
    --_line: color-mix(in srgb, var(--_text) 16%, var(--_surface));
  }
  :host([theme='dark']) {
    --_d-scheme: dark;
    --_d-bubble: #29303b;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_d-scheme: dark;
      --_d-bubble: #29303b;
    }
  }
  textarea {
    font: inherit;
    color: inherit;
  }
  [hidden] {
    display: none !important;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  #window {
    /* What a page says of everything reaches the host, and is inherited from there: only the font is welcome. */
    all: initial;
    box-sizing: border-box;
    visibility: inherit;
    color-scheme: var(--_d-scheme, light);
    color: var(--_text);
    font-family: var(--dydu-font, inherit);
    font-size: var(--dydu-font-size, 16px);
    line-height: 1.5;
    user-select: text;
    position: fixed;
    inset-block-end: calc(var(--_space) * 2 + 56px);
    inset-inline-end: var(--_space);
    z-index: var(--dydu-z-index, 1000);
    display: flex;
    flex-direction: column;
    inline-size: min(var(--dydu-width, 400px), 100vw - var(--_space) * 2);
    block-size: min(var(--dydu-height, 640px), 100dvh - var(--_space) * 3 - 56px);
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.2);
  }
  header {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 8px 8px 8px var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  h2,
  h3 {
    flex: 1;
    margin: 0;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .quiet {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: 12px;
    background: none;
    color: var(--_faint);
  }
  .quiet:hover {
    background: var(--_bubble);
    color: var(--_text);
  }

  .before {
    display: grid;
    flex: 1;
    align-content: center;
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
    overflow: auto;
  }
  .before > * {
    margin: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .action {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_color);
    border-radius: 22px;
    background: none;
    color: var(--_color);
    font-weight: 600;
  }
  .action.strong {
    background: var(--_color);
    color: var(--_on-color);
  }

  :host([placement='start']) #window {
    inset-inline: var(--_space) auto;
  }
  :host([mode='inline']) {
    display: block;
    block-size: var(--dydu-height, 640px);
  }
  :host([mode='inline']) #window {
    position: relative;
    inset: 0;
    z-index: auto;
    inline-size: 100%;
    block-size: 100%;
    box-shadow: none;
  }
  :host([mode='inline']) #close {
    display: none;
  }
  :host([mode='full']) #window {
    inset: 0;
    inline-size: 100%;
    block-size: 100dvh;
    border: 0;
    border-radius: 0;
  }
  :host([mode='full']) #launcher[aria-expanded='true'] {
    display: none;
  }

  @media (width < 480px) {
    :host(:not([mode='inline'])) #window {
      inset: 0;
      inline-size: 100%;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
      padding-block-end: env(safe-area-inset-bottom);
    }
    #launcher[aria-expanded='true'] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .action.strong {
      border: 1px solid;
    }
  }
`;
