import {css} from 'lit';

/**
 * Colours, and what an owner sets (docs/design-language.md). A public property gives its value, else a theme, else what
 * stands here. Those of the launcher are in styles.ts, which is loaded before.
 */
export const tokens = css`
  :host {
    --_dydu-d-scheme: initial;
    --_dydu-d-bubble: initial;
    --_dydu-own-width: initial;
    --_dydu-own-height: initial;
    --_dydu-width: initial;
    --_dydu-height: initial;
    --_dydu-top: initial;
    --_dydu-room: initial;
    --_dydu-lift: initial;
    --_dydu-bubble: var(--dydu-bubble, var(--_dydu-d-bubble, #f1f4f9));
    --_dydu-question: var(--dydu-question, var(--_dydu-color));
    --_dydu-on-question: var(--dydu-on-question, var(--_dydu-on-color));
    --_dydu-faint: var(--dydu-faint, color-mix(in srgb, var(--_dydu-text) 72%, var(--_dydu-surface)));
    --_dydu-line: var(--dydu-line, color-mix(in srgb, var(--_dydu-text) 14%, var(--_dydu-surface)));
    --_dydu-tint: color-mix(in srgb, var(--_dydu-color) 7%, var(--_dydu-surface));
    --_dydu-edge: color-mix(in srgb, var(--_dydu-color) 36%, var(--_dydu-surface));

    --_dydu-radius: var(--dydu-radius, 20px);
    --_dydu-bubble-radius: var(--dydu-bubble-radius, 18px);
    --_dydu-control-radius: var(--dydu-control-radius, 22px);
    --_dydu-shadow: var(--dydu-shadow, 0 0 1px rgb(0 0 0 / 0.32), 0 16px 48px -12px rgb(0 0 0 / 0.32));
    --_dydu-low-shadow: 0 4px 20px -4px rgb(0 0 0 / 0.2);
  }
  :host([theme='dark' i]) {
    --_dydu-d-scheme: dark;
    --_dydu-d-bubble: #29303b;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto' i]) {
      --_dydu-d-scheme: dark;
      --_dydu-d-bubble: #29303b;
    }
  }
`;
