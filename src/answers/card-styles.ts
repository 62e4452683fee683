import {css} from 'lit';

/** Cards, alone and side by side. */
export const cardStyles = css`
  /* To the edge of the window, where the next slide shows that it is there. */
  .carousel {
    inline-size: calc(100% + var(--_dydu-space));
  }
  .slides {
    position: relative;
    display: flex;
    gap: 12px;
    margin: 0;
    padding-block: 2px 8px;
    padding-inline: 2px var(--_dydu-space);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    scroll-behavior: smooth;
    list-style: none;
  }
  .slide {
    display: grid;
    flex: 0 0 min(264px, 86%);
    align-content: start;
    justify-items: start;
    gap: 8px;
    scroll-snap-align: start;
  }
  .slide:has(> .card) {
    align-content: stretch;
  }
  .slide .answer {
    max-inline-size: 100%;
  }
  .steer {
    display: flex;
    gap: 4px;
    align-items: center;
    margin: 0;
    color: var(--_dydu-faint);
    font-size: 0.875em;
  }
  :dir(rtl) > .steer svg {
    transform: scaleX(-1);
  }
  .steer [aria-disabled='true'] {
    opacity: 0.4;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    inline-size: min(264px, 100%);
    block-size: 100%;
    padding-block: 12px;
    overflow: hidden;
    border: 1px solid var(--_dydu-line);
    border-radius: var(--_dydu-bubble-radius);
    background: var(--_dydu-surface);
  }
  .card > * {
    margin: 0 12px;
  }
  .card .action {
    text-align: center;
  }
  .card :not(.action) + .action {
    margin-block-start: auto;
  }
  .card > img {
    flex: none;
    inline-size: 100%;
    block-size: 148px;
    margin: -12px 0 0;
    object-fit: cover;
  }
  .card h3 {
    flex: none;
    font-size: 1em;
  }
  .card summary {
    cursor: pointer;
    list-style: none;
  }
  .card [open] .rest {
    display: none;
  }
  .rich a {
    color: inherit;
  }
  .rich img {
    max-inline-size: 100%;
  }
  .card details p {
    margin: 0;
  }
  .numeric {
    font-size: 1.125em;
    font-weight: 600;
  }

  @media (prefers-reduced-motion: reduce) {
    .slides {
      scroll-behavior: auto;
    }
  }
`;
