import type {Entry} from './entry.js';
import {en} from './en.js';
import {fr} from './fr.js';

export type Language = 'en' | 'fr';

export const entriesIn: Readonly<Record<Language, readonly Entry[]>> = {en, fr};

/** French is the bot's own language; English is for those whose language it does not speak. */
export function languageOf(tag = 'fr'): Language {
  return /^fr(?![a-z])/i.test(tag) ? 'fr' : 'en';
}
