import {nothing} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

const steps: Readonly<Record<string, number>> = {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1};

/** The index to which a key moves the focus; undefined for other keys, and for keys that belong to the browser. */
export function ledTo(event: KeyboardEvent, at: number, count: number): number | undefined {
  const {key} = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const isMirrored =
    (key === 'ArrowLeft' || key === 'ArrowRight') &&
    getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(at + (isMirrored ? -step : step), 0), count - 1);
}

const itemsOf = (event: Event): HTMLElement[] => [
  ...(event.currentTarget as Element).querySelectorAll<HTMLElement>('a, button'),
];

/** The keys of a toolbar: the arrows, Home and End lead from one of its items to another, Tab leads out. */
export function rove(event: KeyboardEvent): void {
  const items = itemsOf(event);
  const item = items[ledTo(event, items.indexOf(event.target as HTMLElement), items.length) ?? -1];
  if (item === undefined) return;
  event.preventDefault();
  item.focus();
}

/** Tab comes back to the item that had the focus last. */
export function keepItem(event: Event): void {
  for (const item of itemsOf(event)) item.tabIndex = item === event.target ? 0 : -1;
}

/**
 * Tab stops at what is in one of the slides that stand before an element, and passes by the others. A screen reader
 * finds them all.
 */
class StopsOf extends Directive {
  readonly #passedBy = new WeakSet<HTMLElement>();

  // Its parameter is what `update` gets.
  override render(index: number): unknown {
    return index < 0 ? undefined : nothing;
  }

  override update({element}: ElementPart, [index]: [number]): unknown {
    const slides = [...(element.previousElementSibling?.children ?? [])];
    // No `entries()`: old libraries make another thing of it.
    slides.forEach((slide, at) => {
      for (const one of slide.querySelectorAll<HTMLElement>('*')) {
        if (at !== index && one.tabIndex >= 0) {
          this.#passedBy.add(one);
          one.tabIndex = -1;
        } else if (at === index && this.#passedBy.delete(one)) one.tabIndex = 0;
      }
    });
    return nothing;
  }
}

export const stopsOf = directive(StopsOf);
