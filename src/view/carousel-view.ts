import {html, type TemplateResult} from 'lit';
import type {Labels} from '../i18n/labels.js';
import {backIcon, onIcon} from './content-icons.js';

/** What does not scroll for so long, in ms, has stopped. */
const stillness = 100;

export interface CarouselActions {
  /** Which slide is in view. */
  readonly moved: (index: number) => void;
  /** For screen readers. */
  readonly say: (words: string) => void;
}

/** Slides side by side: they are swiped, scrolled, stepped through by the arrows beside them or on the keyboard. */
export function carouselView(
  slides: readonly TemplateResult[],
  title: string,
  index: number,
  labels: Labels,
  act: CarouselActions,
): TemplateResult {
  const count = slides.length;
  const step = (carousel: Element | null, by: number) => {
    const list = carousel?.querySelector('.slides');
    const to = Math.min(Math.max(index + by, 0), count - 1);
    const slide = list?.children[to];
    if (!list || !(slide instanceof HTMLElement)) return;
    const first = list.firstElementChild as HTMLElement;
    list.scrollTo({left: slide.offsetLeft - first.offsetLeft});
    act.moved(to);
    act.say(labels.position(to + 1, count));
  };
  const stepHere = (by: number) => (event: Event) => {
    step((event.currentTarget as Element).closest('.carousel'), by);
  };
  const stepByKey = (event: KeyboardEvent) => {
    const list = event.currentTarget as Element;
    if (event.target !== list) return;
    const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    step(list.closest('.carousel'), event.key === forward ? 1 : -1);
  };
  const stopped = (list: Element) => {
    const [first, second] = list.children as unknown as readonly HTMLElement[];
    const width = Math.abs((second?.offsetLeft ?? 0) - (first?.offsetLeft ?? 0));
    const isAtEnd = Math.abs(list.scrollLeft) + list.clientWidth >= list.scrollWidth - 2;
    if (width > 0) act.moved(isAtEnd ? count - 1 : Math.round(Math.abs(list.scrollLeft) / width));
  };
  // On the way to a slide others pass by, which are not meant. Not every browser tells when it has stopped.
  const scrolled = (event: Event) => {
    const list = event.currentTarget as Element;
    const {scrollLeft} = list;
    setTimeout(() => {
      if (list.scrollLeft === scrollLeft) stopped(list);
    }, stillness);
  };
  return html`
    <div part="carousel" class="carousel" role="group" aria-roledescription="carousel" aria-label=${title}>
      <ul
        part="slides"
        class="slides"
        tabindex="0"
        aria-label=${title}
        @scroll=${scrolled}
        @keydown=${stepByKey}
      >
        ${slides.map(
          (slide, at) => html`<li class="slide" aria-label=${labels.position(at + 1, count)}>${slide}</li>`,
        )}
      </ul>
      <p class="steer">
        <button
          part="previous"
          class="quiet"
          type="button"
          aria-label=${labels.previous}
          aria-disabled=${index === 0 ? 'true' : 'false'}
          @click=${stepHere(-1)}
        >
          ${backIcon}
        </button>
        <span part="position">${labels.position(index + 1, count)}</span>
        <button
          part="next"
          class="quiet"
          type="button"
          aria-label=${labels.next}
          aria-disabled=${index >= count - 1 ? 'true' : 'false'}
          @click=${stepHere(1)}
        >
          ${onIcon}
        </button>
      </p>
    </div>
  `;
}
