/** What an answer must leave as it was. */
import type {Visitor} from '../../support/visitor.js';

export type PageState = Readonly<Record<string, unknown>>;

/** @param payload the names it mentions are looked up as a script of the page would */
export function stateOf({page, element}: Visitor, payload: string): PageState {
  const {document} = page;
  const root = element?.shadowRoot as ShadowRoot;
  const probes = [document.body, document.querySelector('h1'), root.querySelector('#input')];
  return {
    document: document.documentElement.outerHTML,
    place: [page.location.href, document.baseURI, document.title, document.cookie, page.history.length].join(
      ' ',
    ),
    globals: Object.keys(page).sort().join(),
    own: Object.getOwnPropertyNames(document).join(),
    sheets: [document, root].map(tree => tree.styleSheets.length + tree.adoptedStyleSheets.length).join(),
    looks: probes.map(probe => looksOf(page, probe as Element)).join('\n'),
    focus: root.activeElement?.id,
    ...Object.fromEntries(namesIn(payload).flatMap(name => seenAs(page, name))),
  };
}

/** What a stranger’s style would change first. */
const looks =
  `all animation-name background-color background-image border-top-color color content cursor display filter
  font-family font-size inset-block-start inline-size line-height list-style-image opacity outline-color
  padding-block-start pointer-events position text-decoration-line text-transform transform visibility
  z-index`.match(/\S+/g) as string[];

function looksOf(page: Window, probe: Element): string {
  const style = page.getComputedStyle(probe);
  return looks.map(name => `${name}: ${style.getPropertyValue(name)}`).join('; ');
}

const namesIn = (payload: string): readonly string[] =>
  [...payload.matchAll(/\b(?:id|name)\s*=\s*["']?([\w-]+)/gi)].map(([, name = '']) => name);

const seenAs = (page: Window, name: string): [string, unknown][] => [
  [`window.${name}`, (page as unknown as Record<string, unknown>)[name]],
  [`document.${name}`, (page.document as unknown as Record<string, unknown>)[name]],
];

/** The names of what is different. */
export const differences = (before: PageState, after: PageState): readonly string[] =>
  Object.keys(before)
    .filter(name => before[name] !== after[name])
    .map(name => `${name} is another one`);
