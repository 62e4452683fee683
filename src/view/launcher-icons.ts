import {svg} from 'lit';

export const chatIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3.5c-5 0-9 3.4-9 7.7 0 2.3 1.2 4.4 3 5.8L5.4 20.5l4-1.9c.8.2 1.7.3 2.6.3 5 0 9-3.4 9-7.7s-4-7.7-9-7.7Z"/></svg>`;

export const closeIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"/></svg>`;
