const rightToLeft = /^(ar|fa|he|ps|ur|yi)$/;

/** The element in a language, and in the direction of its letters: the page may be in another one. */
export function speak(host: HTMLElement, language: string): void {
  host.lang = language;
  host.dir = rightToLeft.test(language) ? 'rtl' : 'ltr';
}
