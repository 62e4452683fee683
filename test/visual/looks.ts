/** What is pictured: every state in each of these looks and sizes, in each engine. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly lang: 'en' | 'ar';
  readonly isForced?: true;
}

export const looks = {
  light: {theme: 'light', lang: 'en'},
  dark: {theme: 'dark', lang: 'en'},
  rtl: {theme: 'light', lang: 'ar'},
  forced: {theme: 'light', lang: 'en', isForced: true},
} as const satisfies Record<string, Look>;

/** @property shown what is pictured of the page, where the window is */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly shown: number;
}

export const sizes = {
  phone: {width: 390, height: 844, shown: 390},
  desktop: {width: 900, height: 760, shown: 432},
} as const satisfies Record<string, Size>;

export type LookName = keyof typeof looks;
export type SizeName = keyof typeof sizes;
