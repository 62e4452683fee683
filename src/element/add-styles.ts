import {adoptStyles, type CSSResult} from 'lit';

/** After those that are there. */
export function addStyles({shadowRoot}: Element, ...styles: readonly CSSResult[]): void {
  if (shadowRoot !== null) adoptStyles(shadowRoot, [...shadowRoot.adoptedStyleSheets, ...styles]);
}
