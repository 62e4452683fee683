import { type CSSResult } from 'lit';
/** After those that are there, and once: a conversation that begins again brings the same. */
export declare function addStyles({ shadowRoot }: Element, ...styles: readonly CSSResult[]): void;
