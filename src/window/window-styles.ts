import {css} from 'lit';

/** The window, and what stands in it before there is a conversation. */
export const windowStyles = css`
  textarea {
    font: inherit;
    color: inherit;
    /* By each line's own letters. */
    unicode-bidi: plaintext;
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
  #launcher {
    transition: transform var(--_dydu-motion);
  }
  /* On a touch screen what was pressed last would look hovered. */
  @media (hover: hover) {
    #launcher:hover {
      transform: scale(1.05);
    }
    .quiet:hover {
      background: var(--_dydu-bubble);
      color: var(--_dydu-text);
    }
    .action:hover {
      border-color: var(--_dydu-color);
    }
  }
  #window {
    /* What a page says of everything reaches the host, and is inherited from there: only the font is welcome. */
    all: initial;
    box-sizing: border-box;
    visibility: inherit;
    color-scheme: var(--_dydu-d-scheme, light);
    color: var(--_dydu-text);
    font-family: var(--dydu-font, inherit);
    font-size: var(--dydu-font-size, 16px);
    line-height: var(--dydu-line-height, 1.5);
    user-select: text;
    position: fixed;
    inset-block-end: calc(var(--_dydu-end) + var(--_dydu-space) + var(--_dydu-size));
    inset-inline-end: var(--_dydu-side);
    z-index: var(--dydu-z-index, 1000);
    display: flex;
    flex-direction: column;
    /* Percentages are of the viewport, whatever the zoom of the page; units such as dvh grow with it. */
    inline-size: min(
      var(--_dydu-own-width, var(--_dydu-width, var(--dydu-width, 400px))),
      100% - var(--_dydu-side) * 2
    );
    block-size: min(
      var(--_dydu-own-height, var(--_dydu-height, var(--dydu-height, 640px))),
      100% - var(--_dydu-end) - var(--_dydu-space) - var(--_dydu-size) - max(
          var(--_dydu-space),
          env(safe-area-inset-top)
        )
    );
    container-type: size;
    overflow: hidden;
    border: 1px solid var(--_dydu-line);
    border-radius: var(--_dydu-radius);
    background: var(--_dydu-surface);
    box-shadow: var(--_dydu-shadow);
    transform-origin: bottom;
    transition:
      opacity var(--_dydu-motion),
      transform var(--_dydu-motion),
      display var(--_dydu-motion) allow-discrete;
  }
  #window[hidden] {
    opacity: 0;
    transform: translateY(12px) scale(0.96);
  }
  @starting-style {
    #window {
      opacity: 0;
      transform: translateY(12px) scale(0.96);
    }
  }
  header {
    display: flex;
    align-items: center;
    gap: 4px;
    padding-block: 4px;
    padding-inline: var(--_dydu-space) 6px;
    border-block-end: 1px solid var(--_dydu-line);
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
    border-radius: var(--_dydu-control-radius);
    background: none;
    color: var(--_dydu-faint);
  }
  .quiet svg {
    inline-size: 20px;
    block-size: 20px;
  }

  .before {
    display: grid;
    flex: 1;
    align-content: center;
    gap: var(--_dydu-space);
    padding: calc(var(--_dydu-space) * 2);
    overflow: auto;
  }
  .before > * {
    justify-self: start;
    margin: 0;
  }
  .before > svg,
  .greeting svg {
    inline-size: 40px;
    block-size: 40px;
    color: var(--_dydu-color);
    stroke-width: 1.5;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .action {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_dydu-edge);
    border-radius: var(--_dydu-control-radius);
    background: var(--_dydu-tint);
    color: var(--_dydu-color);
    font-weight: 500;
    text-align: start;
  }
  .action.strong {
    border-color: var(--_dydu-color);
    background: var(--_dydu-color);
    color: var(--_dydu-on-color);
  }

  :host([placement='start' i]) #window {
    inset-inline: var(--_dydu-side) auto;
  }
  :host([mode='inline' i]) {
    display: block;
    block-size: var(--dydu-height, 640px);
  }
  :host([mode='inline' i]) #window {
    position: relative;
    inset: 0;
    z-index: auto;
    inline-size: 100%;
    block-size: 100%;
    box-shadow: none;
  }
  :host([mode='inline' i]) :is(#close, #decline) {
    display: none;
  }
  :host([mode='full' i]) #window {
    inset: var(--_dydu-top, 0) 0 auto;
    inline-size: 100%;
    block-size: var(--_dydu-room, 100%);
    /* Where there is no top layer. */
    z-index: 2147483647 !important;
    border: 0;
    border-radius: 0;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
      env(safe-area-inset-left);
  }
  :host([mode='full' i]) #launcher[aria-expanded='true'] {
    display: none;
  }

  @media (width < 480px), (height < 480px) {
    :host(:not([mode='inline' i])) #window {
      inset: var(--_dydu-top, 0) 0 auto;
      inline-size: 100%;
      block-size: var(--_dydu-room, 100%);
      /* Where there is no top layer. */
      z-index: 2147483647 !important;
      border: 0;
      border-radius: 0;
      padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
        env(safe-area-inset-left);
    }
    #input {
      font-size: max(16px, 1em);
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
