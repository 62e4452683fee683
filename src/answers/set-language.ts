const rightToLeft = /^(ar|fa|he|ps|ur|yi)$/;

/** The element in a language, and in the direction of its letters: the page may be in another one. */
export function setLanguage(host: HTMLElement & {placement?: 'end' | 'start'}, language: string): void {
  const {direction} = getComputedStyle(host);
  host.lang = language;
  host.dir = rightToLeft.test(language) ? 'rtl' : 'ltr';
  // The side of the launcher on the page stays the same, so `start` and `end` may swap.
  if (host.dir !== direction) host.placement = host.placement === 'start' ? 'end' : 'start';
}
