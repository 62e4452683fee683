import type {nothing, TemplateResult} from 'lit';
import type {Labels} from '../i18n/labels.js';
import {pickersView} from './pickers-view.js';
import type {ConversationHost} from '../launcher/host.js';
import {listOf} from '../conversation/options.js';
import {setLanguage} from './set-language.js';

/** The languages and spaces that the owner lets the visitor choose from. A choice begins a new conversation. */
export function pickersOf(
  host: ConversationHost,
  labels: Labels,
  restart: () => void,
): TemplateResult | typeof nothing {
  const languages = [...new Set(listOf(host.languages).map(primary))];
  const spaces = listOf(host.spaces);
  const {language} = host;
  // No option is selected before the visitor has chosen one.
  const space = host.space ?? '';
  const withCurrent = (offered: readonly string[], current: string) =>
    offered.includes(current) ? offered : [current, ...offered];
  const choices = [
    {
      label: labels.language,
      offered: languages.length,
      options: withCurrent(languages, language).map(value => ({value, name: ownName(value)})),
      value: language,
      choose: (value: string) => {
        setLanguage(host, value);
        restart();
      },
    },
    {
      label: labels.space,
      offered: spaces.length,
      options: withCurrent(spaces, space).map(value => ({value, name: value || '–'})),
      value: space,
      choose: (value: string) => {
        host.space = value;
        restart();
      },
    },
  ];
  return pickersView(choices.filter(({offered}) => offered > 1));
}

const primary = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

/** The name of a language in that language. */
function ownName(language: string): string {
  try {
    return new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language;
  } catch {
    return language;
  }
}
