import {html, nothing, type TemplateResult} from 'lit';
import type {Click} from '../core/answer-content.js';
import type {Link} from './rendered-answer.js';

export type Press = (click: Click) => void;

/** A link where it leads somewhere, else a button. @param tabIndex where it is one of a group */
export function linkView(
  {label, image, href, click}: Link,
  style: string,
  press: Press,
  tabIndex?: 0 | -1,
): TemplateResult {
  const pressed = () => {
    if (click !== null) press(click);
  };
  const content = [
    image === undefined
      ? nothing
      : html`<img src=${image.url} alt=${image.isAlone ? label : ''} loading="lazy" />`,
    image?.isAlone ? nothing : label,
  ];
  return href === null
    ? html`<button
        dir="auto"
        part="reply"
        class=${style}
        type="button"
        tabindex=${tabIndex ?? nothing}
        @click=${pressed}
      >
        ${content}
      </button>`
    : html`<a
        dir="auto"
        part="reply"
        class=${style}
        href=${href}
        target=${click?.extra['type'] === 'redirection' ? nothing : '_blank'}
        rel="noopener noreferrer"
        tabindex=${tabIndex ?? nothing}
        @click=${pressed}
        >${content}</a
      >`;
}
