import {css} from 'lit';

/** Loaded with the first answer. */
export const contentStyles = css`
  .said {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 8px;
    min-inline-size: 0;
  }
  .said:has(> .avatar) {
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
    color: var(--_faint);
    font-size: 0.8125em;
  }
  .name.own {
    justify-self: end;
  }
  #jump {
    position: absolute;
    inset-block-end: calc(100% + 8px);
    inset-inline-end: var(--_space);
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    box-shadow: var(--_low-shadow);
  }
  .answer {
    unicode-bidi: isolate;
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
    text-decoration-color: var(--_color);
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .answer img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 320px;
    inline-size: auto;
    block-size: auto;
    object-fit: contain;
    border-radius: 8px;
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
  .scroller {
    scrollbar-color: var(--_faint) transparent;
    overflow-x: auto;
  }
  .answer table {
    border-collapse: collapse;
  }
  .answer :is(td, th) {
    padding: 4px 8px;
    border: 1px solid var(--_line);
    text-align: start;
  }
  .answer pre {
    white-space: pre-wrap;
  }
  .fresh:last-of-type .answer ~ .answer {
    animation: appear var(--_motion) 0.5s both;
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
  a.action {
    display: inline-block;
    text-align: center;
    text-decoration: none;
  }

  .carousel {
    inline-size: 100%;
  }
  .slides {
    position: relative;
    display: flex;
    gap: 12px;
    margin: 0;
    padding: 2px 2px 8px;
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
  .slide .answer {
    max-inline-size: 100%;
  }
  .steer {
    display: flex;
    gap: 4px;
    align-items: center;
    margin: 0;
    color: var(--_faint);
    font-size: 0.875em;
  }
  :dir(rtl) > .steer svg {
    transform: scaleX(-1);
  }
  [aria-disabled='true'] {
    opacity: 0.4;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    inline-size: min(264px, 100%);
    block-size: 100%;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_bubble-radius);
    background: var(--_surface);
  }
  .card > * {
    margin: 0;
  }
  .card .action {
    text-align: center;
  }
  .card img {
    inline-size: 100%;
    block-size: 132px;
    border-radius: 8px;
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
  .card details p {
    margin: 0;
  }
  .numeric {
    font-size: 1.125em;
    font-weight: 600;
  }

  .meta {
    display: flex;
    align-items: center;
    margin: -8px -6px;
    color: var(--_faint);
    font-size: 0.8125em;
    opacity: 0;
    transition: opacity var(--_motion);
  }
  .meta svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .turn:is(:hover, :focus-within, :last-child) .meta {
    opacity: 1;
  }

  @media (prefers-reduced-motion: reduce) {
    .fresh .answer {
      animation: none !important;
    }
    .slides {
      scroll-behavior: auto;
    }
  }
`;
