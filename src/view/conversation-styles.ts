import {css} from 'lit';

/** Loaded with the conversation; the custom properties are those of the element's own style. */
export const conversationStyles = css`
  #transcript {
    flex: 1;
    padding: var(--_space);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-color: var(--_faint) transparent;
    position: relative;
  }
  #transcript:focus-visible,
  #input:focus-visible {
    outline-offset: -3px;
  }
  .greeting {
    margin: 0 0 var(--_space);
    color: var(--_faint);
  }
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-block-end: var(--_space);
  }
  .question,
  .answer {
    max-inline-size: 88%;
    padding: 10px 14px;
    border-radius: 18px;
    overflow-wrap: break-word;
  }
  .question {
    justify-self: end;
    border-end-end-radius: 4px;
    background: var(--_color);
    color: var(--_on-color);
  }
  .typed {
    white-space: pre-wrap;
  }
  .answer {
    justify-self: start;
    border-end-start-radius: 4px;
    background: var(--_bubble);
    overflow-x: auto;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0;
    color: var(--_faint);
    font-size: 0.875em;
  }
  .separator {
    margin: 0;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
    color: var(--_faint);
    font-size: 0.875em;
    text-align: center;
  }
  .typing {
    display: flex;
    gap: 5px;
    padding: 14px;
    justify-self: start;
    border-radius: 18px;
    background: var(--_bubble);
  }
  .typing i {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_faint);
    animation: beat 1.2s infinite;
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
    align-items: end;
    gap: 8px;
    padding: 8px;
    border-block-start: 1px solid var(--_line);
  }
  #input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    max-block-size: 140px;
    padding: 9px 16px;
    border: 1px solid var(--_faint);
    border-radius: 22px;
    background: var(--_surface);
    resize: none;
    field-sizing: content;
  }
  #input::placeholder {
    color: var(--_faint);
    opacity: 1;
  }
  .counter {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 12px;
    padding: 2px 8px;
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_faint);
    font-size: 0.8125em;
  }
  #send {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: 50%;
    background: var(--_color);
    color: var(--_on-color);
  }
  #send[aria-disabled='true'] {
    background: var(--_bubble);
    color: var(--_faint);
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
