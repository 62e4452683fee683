import {css} from 'lit';

/** Loaded with the conversation. */
export const conversationStyles = css`
  /* Not the window itself: which of its style sheets comes last, with its all: initial, is not certain. */
  #window > * {
    /* A long word or address counts with its shortest part, so that it pushes nothing out. */
    overflow-wrap: anywhere;
  }
  #transcript {
    flex: 1;
    padding: var(--_dydu-space);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-color: var(--_dydu-faint) transparent;
    position: relative;
  }
  :host([mode='full' i]) #transcript {
    padding-inline: max(var(--_dydu-space), (100% - 720px) / 2);
  }
  :host([mode='full' i]) .bottom {
    padding-inline: max(0px, (100% - 720px) / 2);
  }
  #transcript:focus-visible,
  #input:focus-visible {
    outline-width: 2px;
    outline-offset: -2px;
  }
  #jump {
    position: absolute;
    inset-block-end: calc(100% + 8px);
    inset-inline-end: var(--_dydu-space);
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 10px;
    border: 1px solid var(--_dydu-line);
    border-radius: var(--_dydu-control-radius);
    background: var(--_dydu-surface);
    box-shadow: var(--_dydu-low-shadow);
  }
  .greeting {
    margin: 0 0 var(--_dydu-space);
    color: var(--_dydu-faint);
    font-size: 1.125em;
  }
  .greeting:only-child {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 12px;
    block-size: 90%;
    text-align: center;
  }
  .greeting:not(:only-child) svg {
    display: none;
  }
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-block-end: var(--_dydu-space);
  }
  .question,
  .answer {
    max-inline-size: 88%;
    padding: 10px 14px;
    border-radius: var(--_dydu-bubble-radius);
  }
  .question {
    justify-self: end;
    border-end-end-radius: min(4px, var(--_dydu-bubble-radius));
    background: var(--_dydu-question);
    color: var(--_dydu-on-question);
  }
  .typed {
    white-space: pre-wrap;
  }
  .answer {
    justify-self: start;
    border-end-start-radius: min(4px, var(--_dydu-bubble-radius));
    background: var(--_dydu-bubble);
    overflow-x: auto;
    /* With “anywhere”, WebKit needs 20 s for the least width of a word of 200 000 characters. */
    overflow-wrap: break-word;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0;
    color: var(--_dydu-faint);
    font-size: 0.875em;
  }
  .notice > span {
    flex: 1 1 12em;
  }
  .notice svg {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
  }
  .grave {
    padding: 12px 14px;
    border: 1px solid var(--_dydu-line);
    border-radius: var(--_dydu-bubble-radius);
    color: var(--_dydu-text);
  }
  .failed {
    border-inline-start: 4px solid;
  }
  .separator {
    margin: 0;
    padding-block: 8px;
    border-block-start: 1px solid var(--_dydu-line);
    color: var(--_dydu-faint);
    font-size: 0.875em;
    text-align: center;
  }
  .typing {
    display: flex;
    gap: 5px;
    padding: 14px;
    justify-self: start;
    border-radius: var(--_dydu-bubble-radius);
    background: var(--_dydu-bubble);
  }
  /* All border: forced colours take backgrounds away. */
  .typing i {
    border: 4px solid var(--_dydu-faint);
    border-radius: 50%;
    /* What moves for more than five seconds, delays included, would have to be stopped by whoever it disturbs. */
    animation: beat 1.1s 4;
  }
  .typing i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .typing i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes beat {
    40% {
      opacity: 0.25;
    }
  }

  .bottom {
    position: relative;
  }
  .composer {
    position: relative;
    display: flex;
    padding: 8px 12px 12px;
  }
  #input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 48px;
    max-block-size: 140px;
    padding-block: 11px;
    padding-inline: 16px 52px;
    border: 1px solid var(--_dydu-faint);
    border-radius: calc(var(--_dydu-control-radius) * 1.1);
    background: var(--_dydu-surface);
    resize: none;
    field-sizing: content;
  }
  #input:read-only {
    background: var(--_dydu-bubble);
  }
  #input::placeholder {
    color: var(--_dydu-faint);
    opacity: 1;
  }
  .counter {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 16px;
    padding: 2px 8px;
    border-radius: 8px;
    background: var(--_dydu-surface);
    color: var(--_dydu-faint);
    font-size: 0.8125em;
  }
  .counter.over {
    inset-inline-start: 16px;
    color: var(--_dydu-text);
    font-weight: 600;
  }
  #send {
    position: absolute;
    inset-block-end: 14px;
    inset-inline-end: 14px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 4px solid var(--_dydu-surface);
    border-radius: var(--_dydu-control-radius);
    background: var(--_dydu-color);
    color: var(--_dydu-on-color);
    transition: background-color var(--_dydu-motion);
  }
  #send svg {
    inline-size: 20px;
    block-size: 20px;
  }
  #send[aria-disabled='true'] {
    background: var(--_dydu-bubble);
    color: var(--_dydu-faint);
  }
  @media (prefers-reduced-motion: reduce) {
    .typing i {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    #send,
    .question,
    .answer {
      border: 1px solid;
    }
  }
`;
