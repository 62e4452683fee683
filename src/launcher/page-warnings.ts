/** Loaded when something in the page is wrong. */

const warned = new WeakSet<Element>();

/** Reports once that the element has swallowed a part of the page, which it does not show. */
export function warnAboutPage(element: Element): void {
  if (warned.has(element)) return;
  warned.add(element);
  console.warn(
    `<dydu-chatbox> does not show the ${String(element.childElementCount)} elements in it: it has to end with </dydu-chatbox>, not with />`,
    element,
  );
}

/** Lit writes HTML, which an XML document does not parse. */
export function warnAboutXml(): void {
  console.error(`<dydu-chatbox> needs a page that is served as text/html, not as ${document.contentType}`);
}
