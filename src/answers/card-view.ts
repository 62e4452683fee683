import {html, nothing, type TemplateResult} from 'lit';
import type {Labels} from '../i18n/labels.js';
import {beginningOf} from '../protocol/beginning-of.js';
import {linkView, type Press} from './link-view.js';
import type {RenderedCard} from './rendered-answer.js';

/** The official widget cuts here; so do knowledge bases that were written for it. */
const longSubtitle = 85;

export const cardView = (
  {image, title, subtitle, body, numeric, buttons}: RenderedCard,
  language: string | undefined,
  labels: Labels,
  press: Press,
): TemplateResult => html`
  <article part="card" class="card" lang=${language ?? nothing}>
    ${image === undefined ? nothing : html`<img part="card-image" src=${image.url} alt=${image.name} loading="lazy" />`}
    ${title === '' ? nothing : html`<h3 part="card-title" dir="auto">${title}</h3>`}
    ${body ? html`<div part="card-text" class="rich" dir="auto">${body}</div>` : subtitleView(subtitle, labels)}
    ${numeric === '' ? nothing : html`<p part="card-price" class="numeric" dir="auto">${numeric}</p>`}
    ${buttons.map((button, index) => linkView(button, index === 0 ? 'action strong' : 'action', press))}
  </article>
`;

function subtitleView(subtitle: string, labels: Labels): TemplateResult | typeof nothing {
  if (subtitle === '') return nothing;
  if (subtitle.length <= longSubtitle) return html`<p part="card-text" dir="auto">${subtitle}</p>`;
  const beginning = beginningOf(subtitle, longSubtitle).replace(/\s\S*$/, '');
  return html`<details part="card-text">
    <summary dir="auto">
      ${beginning}<span class="rest">… <span class="ask">${labels.readMore}</span></span>
    </summary>
    <p dir="auto">${subtitle.slice(beginning.length).trim()}</p>
  </details>`;
}
