import {css} from 'lit';

/**
 * Colours, and what an owner sets (docs/design-language.md). A public property gives its value, else a theme, else what
 * stands here. Those of the launcher are in styles.ts, which is loaded before.
 */
export const tokens = css`
  :host {
    --_d-scheme: initial;
    --_d-bubble: initial;
    --_own-width: initial;
    --_own-height: initial;
    --_width: initial;
    --_height: initial;
    --_top: initial;
    --_room: initial;
    --_lift: initial;
    --_bubble: var(--dydu-bubble, var(--_d-bubble, #f1f4f9));
    --_question: var(--dydu-question, var(--_color));
    --_on-question: var(--dydu-on-question, var(--_on-color));
    --_faint: var(--dydu-faint, color-mix(in srgb, var(--_text) 72%, var(--_surface)));
    --_line: var(--dydu-line, color-mix(in srgb, var(--_text) 14%, var(--_surface)));
    --_tint: color-mix(in srgb, var(--_color) 7%, var(--_surface));
    --_edge: color-mix(in srgb, var(--_color) 36%, var(--_surface));

    --_radius: var(--dydu-radius, 20px);
    --_bubble-radius: var(--dydu-bubble-radius, 18px);
    --_control-radius: var(--dydu-control-radius, 22px);
    --_shadow: var(--dydu-shadow, 0 0 1px rgb(0 0 0 / 0.32), 0 16px 48px -12px rgb(0 0 0 / 0.32));
    --_low-shadow: 0 4px 20px -4px rgb(0 0 0 / 0.2);
  }
  :host([theme='dark' i]) {
    --_d-scheme: dark;
    --_d-bubble: #29303b;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto' i]) {
      --_d-scheme: dark;
      --_d-bubble: #29303b;
    }
  }
`;
