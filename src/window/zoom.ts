interface Zoomed {
  /** Not in WebKit. */
  readonly currentCSSZoom?: number;
}

/** How much larger than its lengths say the page draws an element (`zoom` of its ancestors). */
export function zoomOf(element: Element): number {
  const {currentCSSZoom} = element as Zoomed;
  if (currentCSSZoom !== undefined) return currentCSSZoom;
  let zoom = 1;
  for (let one: Element | null = element; one !== null; one = parentOf(one))
    zoom *= Number(getComputedStyle(one).zoom) || 1;
  return zoom;
}

/** The factor between `getBoundingClientRect()` and pixels of the viewport: engines without `currentCSSZoom` leave out the zoom. */
export const rectScale = (element: Element): number => ('currentCSSZoom' in element ? 1 : zoomOf(element));

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
