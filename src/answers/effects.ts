import type {Answered} from '../core/types.js';
import {textOf, webAddress} from '../protocol/decode-content.js';
import {own} from '../protocol/decode.js';
import {guiActionsOf} from '../protocol/gui-action.js';
import {ActionEvent, RedirectEvent} from '../conversation/events.js';
import {setLanguage} from './set-language.js';

/** The parts of the chat that an answer may change beside the transcript. */
export interface Effects {
  readonly host: HTMLElement & {space: string | null; readonly language?: string};
  readonly placeholder: (text: string) => void;
  readonly lock: (isLocked: boolean) => void;
  readonly suggesting: (isOn: boolean) => void;
}

/**
 * Carries out what a fresh answer wants. The page hears of it first and may prevent it. Only the actions that the
 * platform documents are known here, by their names: code in an answer is never run.
 */
export function applyEffects({more = {}}: Answered, {host, placeholder, lock, suggesting}: Effects): void {
  const language = textOf(more, 'language').toLowerCase();
  if (/^[a-z]{2}$/.test(language) && language !== host.language) setLanguage(host, language);
  const space = textOf(more, 'guiCSName');
  if (space !== '') host.space = space;
  suggesting(own(more, 'enableAutoSuggestion') !== false);

  for (const {raw, name, argument} of guiActionsOf(textOf(more, 'guiAction')))
    if (host.dispatchEvent(new ActionEvent(raw, name, argument))) {
      if (name === 'dyduCustomPlaceHolder' || name === 'dydu.ui.placeholder') placeholder(argument);
      if (name === '_dydu_lockTextField' || name === 'dydu.ui.lock') lock(argument !== 'false');
    }
  const url = webAddress(textOf(more, 'urlRedirect'));
  if (url !== undefined && isAddress(url) && host.dispatchEvent(new RedirectEvent(url))) location.assign(url);
}

/** `location.assign` would raise an error for what is none. */
function isAddress(url: string): boolean {
  try {
    return new URL(url).host !== '';
  } catch {
    return false;
  }
}
