import {html, type TemplateResult} from 'lit';
import type {Labels} from '../i18n/labels.js';
import {previousIcon, nextIcon} from './answer-icons.js';
import {ledTo, stopsOf} from './roving.js';

/** The time without a scroll event after which scrolling has stopped, in ms. */
const stillness = 100;

export interface CarouselActions {
  /** Which slide is in view. */
  readonly moved: (index: number) => void;
  /** For screen readers. */
  readonly say: (words: string) => void;
}

/**
 * Slides side by side: they are swiped, scrolled, stepped through by the arrows beside them or on the keyboard. One of
 * them is a stop of the Tab key, then what is in it.
 */
export function carouselView(
  slides: readonly TemplateResult[],
  title: string,
  index: number,
  labels: Labels,
  act: CarouselActions,
): TemplateResult {
  const count = slides.length;
  const show = (list: Element | null | undefined, at: number): HTMLElement | undefined => {
    const [first, slide] = [list?.firstElementChild, list?.children[at]] as (HTMLElement | undefined)[];
    if (!list || !first || !slide) return undefined;
    list.scrollTo({left: slide.offsetLeft - first.offsetLeft});
    act.moved(at);
    return slide;
  };
  const step = (by: number) => (event: Event) => {
    const list = (event.currentTarget as Element).closest('.carousel')?.querySelector('.slides');
    const to = Math.min(Math.max(index + by, 0), count - 1);
    if (show(list, to)) act.say(labels.position(to + 1, count));
  };
  // The keys of what is in a slide are its own; those of a slide lead to another, which then is read.
  const stepByKey = (event: KeyboardEvent) => {
    const list = event.currentTarget as Element;
    const at = [...list.children].indexOf(event.target as Element);
    const to = at < 0 || /Up|Down/.test(event.key) ? undefined : ledTo(event, at, count);
    if (to === undefined) return;
    event.preventDefault();
    show(list, to)?.focus({preventScroll: true});
  };
  const focused = ({currentTarget, target}: Event) => {
    const list = currentTarget as Element;
    const at = slideOf(list, target as Element);
    // A pressed element must not move away from the pointer.
    if ((target as Element).matches(':focus-visible')) show(list, at);
    else if (at >= 0) act.moved(at);
  };
  const stopped = (list: Element) => {
    const [first, second] = list.children as unknown as readonly HTMLElement[];
    const width = Math.abs((second?.offsetLeft ?? 0) - (first?.offsetLeft ?? 0));
    const isAtEnd = Math.abs(list.scrollLeft) + list.clientWidth >= list.scrollWidth - 2;
    const focused = slideOf(list, (list.getRootNode() as ShadowRoot).activeElement);
    if (focused >= 0 && isInView(list, focused)) act.moved(focused);
    else if (width > 0) act.moved(isAtEnd ? count - 1 : Math.round(Math.abs(list.scrollLeft) / width));
  };
  // On the way to a slide others pass by, which are not meant. Not every browser tells when it has stopped.
  const scrolled = ({currentTarget, type}: Event) => {
    const list = currentTarget as Element;
    const {scrollLeft} = list;
    if (type === 'scrollend') stopped(list);
    else if (!('onscrollend' in list))
      setTimeout(() => {
        if (list.scrollLeft === scrollLeft) stopped(list);
      }, stillness);
  };
  return html`
    <div part="carousel" class="carousel" role="group" aria-label=${title}>
      <ul
        part="slides"
        class="slides"
        tabindex="-1"
        @scroll=${scrolled}
        @scrollend=${scrolled}
        @keydown=${stepByKey}
        @focusin=${focused}
      >
        ${slides.map(
          (slide, at) =>
            html`<li
              class="slide"
              tabindex=${at === index ? '0' : '-1'}
              aria-label=${labels.position(at + 1, count)}
            >
              ${slide}
            </li>`,
        )}
      </ul>
      <p class="steer" ${stopsOf(index)}>
        <button
          part="previous"
          class="quiet"
          type="button"
          aria-label=${labels.previous}
          aria-disabled=${index === 0 ? 'true' : 'false'}
          @click=${step(-1)}
        >
          ${previousIcon}
        </button>
        <span part="position" .textContent=${labels.position(index + 1, count)}></span>
        <button
          part="next"
          class="quiet"
          type="button"
          aria-label=${labels.next}
          aria-disabled=${index >= count - 1 ? 'true' : 'false'}
          @click=${step(1)}
        >
          ${nextIcon}
        </button>
      </p>
    </div>
  `;
}

/** Which slide something is in; -1 for none. */
const slideOf = (list: Element, thing: Element | null): number =>
  [...list.children].findIndex(slide => slide.contains(thing));

/** Returns true if a part of the slide is visible. */
function isInView(list: Element, at: number): boolean {
  const outer = list.getBoundingClientRect();
  const inner = list.children[at]?.getBoundingClientRect() ?? outer;
  return inner.right > outer.left && inner.left < outer.right;
}
