import {isWrong} from '../launcher/attributes.js';

interface Sized {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly width: string | null;
  readonly height: string | null;
  readonly zIndex: string | null;
}

/** Gives the window the sizes of the element's attributes; what is none leaves those of the style sheet. */
export function applySizes({renderRoot, width, height, zIndex}: Sized): void {
  const {style} = renderRoot.querySelector<HTMLElement>('#window') ?? {};
  style?.setProperty('--_dydu-width', lengthOf('width', width));
  style?.setProperty('--_dydu-height', lengthOf('height', height));
  style?.setProperty('z-index', zIndex);
}

/** A bare number is one of pixels, as in HTML. */
function lengthOf(name: string, value: string | null): string {
  if (value === null || isWrong(name, value)) return '';
  return Number.isFinite(Number(value)) ? `${value.trim()}px` : value;
}
