import {svg, type TemplateResult} from 'lit';

const icon = (path: string): TemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const yesIcon = icon(
  'M7 11v9H4v-9Zm0 0 4-8c1.7 0 2.6 1.2 2.3 2.8L12.8 9h5.4c1.5 0 2.5 1.3 2.1 2.7l-1.6 6.5A2.4 2.4 0 0 1 16.4 20H7',
);
export const noIcon = icon(
  'M17 13V4h3v9Zm0 0-4 8c-1.7 0-2.6-1.2-2.3-2.8l.5-3.2H5.8c-1.5 0-2.5-1.3-2.1-2.7l1.6-6.5A2.4 2.4 0 0 1 7.6 4H17',
);
export const copyIcon = icon('M9 9h11v11H9ZM5 15H4V4h11v1');
export const copiedIcon = icon('m5 12 5 5L20 7');
export const backIcon = icon('m14 6-6 6 6 6');
export const onIcon = icon('m10 6 6 6-6 6');
