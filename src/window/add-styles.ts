import {adoptStyles, type CSSResult} from 'lit';

/** After those that are there, and once: a conversation that begins again brings the same. */
export function addStyles({shadowRoot}: Element, ...styles: readonly CSSResult[]): void {
  if (shadowRoot === null) return;
  const sheets = [...shadowRoot.adoptedStyleSheets, ...styles.flatMap(({styleSheet}) => styleSheet ?? [])];
  adoptStyles(shadowRoot, [...new Set(sheets)]);
}
