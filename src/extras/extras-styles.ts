import {css} from 'lit';

export const extrasStyles = css`
  #unread {
    position: fixed;
    inset-block-end: calc(var(--_dydu-end) + var(--_dydu-size) - 18px);
    inset-inline-end: calc(var(--_dydu-side) - 4px);
    z-index: var(--dydu-z-index, 1000);
    inline-size: 24px;
    block-size: 24px;
    overflow: hidden;
    border: 2px solid var(--_dydu-surface);
    border-radius: 12px;
    background: #c4281c;
    color: transparent;
    pointer-events: none;
  }
  #unread::before {
    content: attr(data-count);
    /* Where an alternative can be said: nothing, the button has the number in its words. */
    content: attr(data-count) / '';
    display: grid;
    place-items: center;
    block-size: 100%;
    color: #fff;
    font-size: 12px;
    font-weight: 600;
    line-height: 1;
  }
  /* What is to be heard has to be there before its words. */
  #unread:not([data-count]),
  #unread[data-count=''] {
    opacity: 0;
  }
  :host([open]) #unread {
    display: none;
  }
  :host([placement='start' i]) #unread {
    inset-inline: calc(var(--_dydu-side) - 4px) auto;
  }
  :host([movable]) #unread {
    translate: 0 calc(var(--_dydu-lift, 0px) * -1);
  }

  @media (forced-colors: active) {
    #unread {
      border-color: CanvasText;
    }
  }

  #resize {
    display: none;
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: nwse-resize;
    touch-action: none;
  }
  :host([placement='start' i]) #resize {
    inset-inline: auto 0;
    cursor: nesw-resize;
  }
  #resize::after {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 6px;
    inline-size: 12px;
    block-size: 12px;
    border: 0 solid var(--_dydu-faint);
    border-block-start-width: 2px;
    border-inline-start-width: 2px;
    border-start-start-radius: 10px;
    opacity: 0;
    transition: opacity var(--_dydu-motion);
  }
  :host([placement='start' i]) #resize::after {
    inset-inline: auto 6px;
    border-inline-width: 0 2px;
    border-start-start-radius: 0;
    border-start-end-radius: 10px;
  }
  #window:hover #resize::after,
  #resize:focus-visible::after {
    opacity: 1;
  }
  @media (width >= 480px) and (height >= 480px) and (not (pointer: coarse)) {
    :host(:not([mode='inline' i], [mode='full' i], [resize='off' i])) #resize {
      display: block;
    }
    :host([placement='start' i]:not([mode='inline' i], [mode='full' i], [resize='off' i])) header {
      padding-inline-end: 44px;
    }
  }

  :host([movable]) #launcher {
    touch-action: none;
  }
  :host([movable]) #launcher[aria-expanded='false'] {
    inset-block-end: calc(var(--_dydu-end) + var(--_dydu-lift, 0px));
  }

  @media print {
    /* Nobody waits for it to go. */
    #window {
      transition: none !important;
    }
    :host(:not([mode='inline' i], [mode='full' i])) #window,
    #unread,
    .bottom,
    header button,
    .meta button,
    .feedback,
    .steer {
      display: none !important;
    }
    #window:not([hidden]),
    #transcript,
    .slides {
      position: static !important;
      container-type: normal !important;
      display: block !important;
      inline-size: auto !important;
      block-size: auto !important;
      overflow: visible !important;
      border: 0 !important;
      box-shadow: none !important;
    }
    .turn {
      break-inside: avoid;
    }
  }
`;
