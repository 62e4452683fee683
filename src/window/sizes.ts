interface Sized {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly width: string | null;
  readonly height: string | null;
  readonly zIndex: number | null;
}

/** Gives the window the sizes of the element's attributes; what is none leaves those of the style sheet. */
export function applySizes({renderRoot, width, height, zIndex}: Sized): void {
  const {style} = renderRoot.querySelector<HTMLElement>('#window') ?? {};
  style?.setProperty('--_dydu-width', lengthOf(width));
  style?.setProperty('--_dydu-height', lengthOf(height));
  style?.setProperty('z-index', String(zIndex ?? ''));
}

/** A bare number is one of pixels, as in HTML. */
function lengthOf(value: string | null): string {
  return value !== null && Number.isFinite(Number(value)) ? `${value}px` : (value ?? '');
}
