import type {Chatbox} from './chatbox.js';
import {attempt} from './console.js';

interface Hooks {
  readonly dyduAfterLoad?: (chatboxId: string | null) => void;
  readonly dyduChatboxReady?: () => void;
  readonly DYDU_QUALIFICATION_MODE?: unknown;
}

/** The functions and variables that the official widget uses when it is loaded. The page's own scripts run first. */
export function callHooks(chatbox: Chatbox, begin: () => void): void {
  const page = window as Hooks;
  const id = document.currentScript?.id;
  const called = new Set<keyof Hooks>();
  const call = (name: 'dyduAfterLoad' | 'dyduChatboxReady', ...details: [string | null] | []) => {
    if (called.has(name) || typeof page[name] !== 'function') return;
    called.add(name);
    attempt(page[name] as (...details: unknown[]) => void, ...details);
  };
  const qualify = () => {
    if (page.DYDU_QUALIFICATION_MODE) chatbox.use(element => (element.qualification = true));
  };
  const callAll = () => {
    chatbox.use(element => {
      qualify();
      call('dyduAfterLoad', id || element.id || null);
      call('dyduChatboxReady');
    });
  };
  chatbox.hear('dydu-ask', qualify);
  const ready = () => {
    begin();
    callAll();
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ready, {once: true});
  else ready();
  // For scripts that were still on their way.
  if (document.readyState !== 'complete') addEventListener('load', callAll, {once: true});
}
