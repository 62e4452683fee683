/**
 * Runs in the page: adds a style sheet one declaration after another, and tells which of them changed nothing that is
 * seen of the chat.
 */
export function idleDeclarations(css: string): readonly string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const style = document.head.appendChild(document.createElement('style'));
  const rulesIn = ({cssRules}: CSSStyleSheet | CSSGroupingRule): CSSStyleRule[] =>
    [...cssRules].flatMap(rule =>
      rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule ? rulesIn(rule) : [],
    );
  const chat = document.querySelector('dydu-chatbox');
  const stylesOf = (element: Element) => {
    const computed = getComputedStyle(element);
    // a custom property is not seen by itself
    const names = [...computed].filter(name => !name.startsWith('--'));
    return names.map(name => `${name}: ${computed.getPropertyValue(name)}`).join('; ');
  };
  /** Of a part, its elements; of anything else, the chat and whatever is in it. */
  const seen = (selector: string) => {
    const [, part] = /::part\(([\w-]+)\)/.exec(selector) ?? [];
    const within = part === undefined ? '*' : `[part~="${part}"]`;
    const elements = [...(chat?.shadowRoot?.querySelectorAll(within) ?? [])];
    return (part === undefined && chat !== null ? [chat, ...elements] : elements).map(stylesOf).join('\n');
  };
  return rulesIn(sheet).flatMap(({selectorText, style: declared}) =>
    // as shorthands, one of whose parts may well be what it was
    declared.cssText
      .split(/;\s*(?=[\w-]+:|$)/)
      .filter(Boolean)
      .map(declaration => `${selectorText} { ${declaration} }`)
      .filter(rule => {
        const before = seen(selectorText);
        style.textContent += rule;
        return seen(selectorText) === before;
      }),
  );
}
