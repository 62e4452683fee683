/** The contrast of an element's text (WCAG 2.2, "contrast ratio"), on the nearest background that is not transparent. */
export function contrast(element: Element): number {
  const text = channels(getComputedStyle(element).color);
  const [light = 0, dark = 0] = [luminance(text), luminance(backgroundOf(element))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function backgroundOf(element: Element): readonly number[] {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const [r = 0, g = 0, b = 0, alpha = 1] = channels(getComputedStyle(one).backgroundColor);
    if (alpha > 0) return [r, g, b];
  }
  return [1, 1, 1];
}

/** Engines write mixed colours as `color(srgb …)`, from 0 to 1; the others as `rgb(…)`, from 0 to 255. */
function channels(color: string): readonly number[] {
  const numbers = [...color.matchAll(/[\d.]+(?:e-\d+)?/g)].map(([number]) => Number(number));
  return color.startsWith('color(')
    ? numbers
    : numbers.map((number, index) => (index < 3 ? number / 255 : number));
}

function luminance(color: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = color.map(c => (c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
