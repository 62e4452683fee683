import {css} from 'lit';
import {cardStyles} from './card-styles.js';

/** Loaded with what shows answers. */
export const answerStyles = css`
  .said {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 8px;
    min-inline-size: 0;
  }
  .beside {
    padding-inline-start: 40px;
  }
  .avatar {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    object-fit: cover;
  }
  .name {
    color: var(--_dydu-faint);
    font-size: 0.8125em;
  }
  .name.own {
    justify-self: end;
  }
  .answer > div > :first-child {
    margin-block-start: 0;
  }
  .answer > div > :last-child {
    margin-block-end: 0;
  }
  .answer a,
  .ask {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_dydu-color);
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .answer img {
    vertical-align: middle;
    max-inline-size: 100%;
    max-block-size: 320px;
    object-fit: contain;
    border-radius: 8px;
  }
  .zoom img {
    display: block;
  }
  .answer img:is([width], :not([height])) {
    block-size: auto;
  }
  .zoom {
    display: block;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: none;
    cursor: zoom-in;
  }
  .answer :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .answer li + li {
    margin-block-start: 4px;
  }
  .answer li a {
    text-decoration-thickness: 1px;
  }
  /* The shadow of an edge is covered there where the table ends. */
  .scroller {
    scrollbar-color: var(--_dydu-faint) transparent;
    overflow-x: auto;
    background:
      linear-gradient(var(--_dydu-bubble) 0 0) 0 0 / 12px 100% no-repeat local,
      linear-gradient(var(--_dydu-bubble) 0 0) 100% 0 / 12px 100% no-repeat local,
      linear-gradient(90deg, var(--_dydu-faint), transparent) 0 0 / 8px 100% no-repeat,
      linear-gradient(-90deg, var(--_dydu-faint), transparent) 100% 0 / 8px 100% no-repeat;
  }
  /* Columns are as wide as their words; a wide table scrolls. */
  .answer table {
    border-collapse: collapse;
    overflow-wrap: break-word;
  }
  .answer :is(td, th) {
    padding: 4px 8px;
    border: 1px solid var(--_dydu-line);
    text-align: start;
  }
  .answer pre {
    white-space: pre-wrap;
  }
  .fresh:last-of-type .answer ~ .answer {
    animation: appear var(--_dydu-motion) 0.5s both;
  }
  .fresh:last-of-type .answer ~ .answer ~ .answer {
    animation-delay: 1s;
  }
  .fresh:last-of-type .answer ~ .answer ~ .answer ~ .answer {
    animation-delay: 1.5s;
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }

  .replies {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* What could be said then steps back. */
  .turn:has(+ .turn) .replies .action:not(:hover) {
    border-color: var(--_dydu-line);
    background: none;
    color: var(--_dydu-faint);
  }
  .action img {
    max-inline-size: 100%;
    max-block-size: 96px;
    vertical-align: middle;
  }
  a.action {
    display: inline-block;
    text-align: center;
    text-decoration: none;
  }

  ${cardStyles}

  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 8px;
    justify-self: stretch;
    justify-content: space-between;
  }
  .meta {
    display: flex;
    align-items: center;
    margin-inline-start: -8px;
    color: var(--_dydu-faint);
    font-size: 0.8125em;
    opacity: 0;
    transition: opacity var(--_dydu-motion);
  }
  .meta:first-child {
    margin-block: -8px;
  }
  .meta svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .turn:is(:hover, :focus-within, :last-of-type) .meta {
    opacity: 1;
  }
  .turn:has(+ .turn) .meta {
    margin-block-end: calc(var(--_dydu-space) * -1);
  }
  /* What scrolls away does so softly; the ring around it stays whole. */
  #transcript:not(:focus-visible) + .bottom {
    box-shadow: 0 -4px 8px var(--_dydu-surface);
  }

  @media (hover: none), (pointer: coarse) {
    .meta {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .fresh .answer {
      animation: none !important;
    }
  }
`;
