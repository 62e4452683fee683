/** Registers once; a page may well paste the script twice, and the first one wins. */
export function define(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry === undefined || registry.get(name) !== undefined) return;
  registry.define(name, element);
}
