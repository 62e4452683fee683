import {svg, type TemplateResult} from 'lit';

const icon = (path: string): TemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

const circle = 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0';

export const sendIcon = icon('m5 12 7-7 7 7M12 19V5');
export const downIcon = icon('M12 5v14M19 12l-7 7-7-7');
/** It will still be sent. */
export const waitIcon = icon(`${circle}M12 6v6l4 2`);
/** The visitor has to do something. */
export const alertIcon = icon(`${circle}M12 8v4M12 16h.01`);
