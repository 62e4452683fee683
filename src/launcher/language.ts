import {translatedLanguage} from '../i18n/load-translation.js';

/**
 * The primary subtag, e.g. `fr`, of `lang` of an element or of what surrounds it, out of its shadow root; else the browser's.
 * A language that the chat is not translated into is English.
 */
export function languageOf(element: HTMLElement): string {
  const root = element.getRootNode();
  const around = root instanceof ShadowRoot ? root.host.closest<HTMLElement>('[lang]') : null;
  const lang = (element.closest<HTMLElement>('[lang]') ?? around)?.lang;
  const tag = /^[a-z]{2,3}(?![a-z])/i.exec(lang || navigator.language)?.[0] ?? 'en';
  return translatedLanguage(tag.toLowerCase());
}
