import {emulateMedia} from '@web/test-runner-commands';
import {canEmulateMedia} from '../../support/media.js';

const files = ['calm', 'public-service', 'night'] as const;

/** What an element can be given to wear. */
export const themes = ['light', 'dark', 'auto', ...files] as const;
export type Theme = (typeof themes)[number];

/** Loads the style sheets of demo/themes, none of them worn, and darkens the visitor's system for `auto`. */
export async function wardrobe() {
  const sheets = await Promise.all(
    files.map(async file => {
      const sheet = document.createElement('link');
      Object.assign(sheet, {rel: 'stylesheet', href: `/demo/themes/${file}.css`});
      const loaded = new Promise(resolve => {
        sheet.addEventListener('load', resolve, {once: true});
      });
      document.head.append(sheet);
      await loaded;
      sheet.disabled = true;
      return {file, sheet};
    }),
  );
  // Elsewhere `auto` is light.
  if (canEmulateMedia) await emulateMedia({colorScheme: 'dark'});
  return {
    wear: (element: Element, theme: Theme) => {
      for (const {file, sheet} of sheets) sheet.disabled = file !== theme;
      element.setAttribute('theme', theme === 'dark' || theme === 'auto' ? theme : 'light');
    },
    close: async () => {
      for (const {sheet} of sheets) sheet.remove();
      if (canEmulateMedia) await emulateMedia({colorScheme: 'light'});
    },
  };
}
