import type {nothing, TemplateResult} from 'lit';
import type {Labels} from '../i18n/labels.js';
import {choicesView} from '../view/choices-view.js';
import type {ConversationHost} from './host.js';
import {wordsOf} from './options.js';

/** The languages and spaces that the owner lets the visitor choose from. A choice begins a new conversation. */
export function choicesOf(
  host: ConversationHost,
  labels: Labels,
  restart: () => void,
): TemplateResult | typeof nothing {
  const languages = wordsOf(host, 'languages');
  const spaces = wordsOf(host, 'spaces');
  // None is chosen until somebody has.
  const space = host.space ?? '';
  const choices = [
    {
      label: labels.language,
      offered: languages.length,
      options: languages.map(value => ({value, name: ownName(value)})),
      value: host.language,
      choose: (value: string) => {
        host.lang = value;
        restart();
      },
    },
    {
      label: labels.space,
      offered: spaces.length,
      options: (spaces.includes(space) ? spaces : [space, ...spaces]).map(value => ({
        value,
        name: value || '–',
      })),
      value: space,
      choose: (value: string) => {
        host.space = value;
        restart();
      },
    },
  ];
  return choicesView(choices.filter(({offered}) => offered > 1));
}

/** What a language calls itself. */
function ownName(language: string): string {
  try {
    return new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language;
  } catch {
    return language;
  }
}
