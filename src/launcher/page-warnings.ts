/** Loaded when something in the page is wrong. */

const warned = new WeakMap<Element, Set<string>>();

/** Reports once what is wrong with the element in its page. */
export function warnAboutPage(element: Element, isSecond: boolean): void {
  const said = warned.get(element) ?? new Set();
  warned.set(element, said);
  const warnings = [
    isSecond && `is in this page twice for ${element.getAttribute('bot-id') ?? ''}: only the first is shown`,
    element.firstElementChild &&
      `does not show the ${String(element.childElementCount)} elements in it: it has to end with </dydu-chatbox>, not with />`,
  ];
  for (const warning of warnings) {
    if (!warning || said.has(warning)) continue;
    said.add(warning);
    console.warn(`<dydu-chatbox> ${warning}`, element);
  }
}

/** Lit writes HTML, which an XML document does not parse. */
export function warnAboutXml(): void {
  console.error(`<dydu-chatbox> needs a page that is served as text/html, not as ${document.contentType}`);
}
