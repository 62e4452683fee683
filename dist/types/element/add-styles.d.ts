import { type CSSResult } from 'lit';
/** After those that are there. */
export declare function addStyles({ shadowRoot }: Element, ...styles: readonly CSSResult[]): void;
