/** Registers once; a page may well paste the script twice, and the first one wins. */
export function define(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry === undefined || registry.get(name) !== undefined) return;
  // Lit gives servers a registry, but no document.
  if ('document' in globalThis && document.contentType.endsWith('xml'))
    void import('./page-warnings.js').then(({warnAboutXml}) => {
      warnAboutXml();
    });
  else registry.define(name, element);
}
