import type {DyduChatbox} from '../dydu-chatbox.js';
import {questionOf, type RewordOptions} from './ask.js';
import {lastOf, type Chatbox} from './chatbox.js';
import type {Composer} from './composer.js';
import {lacks, warn} from './console.js';
import {split, standard} from './lorem.js';
import {detectSpace, type Strategy} from './space.js';

/** `window.dydu`, as the official widget has it. */
export function apiOf(chatbox: Chatbox, composer: Composer) {
  const reply = (html: unknown): void => {
    chatbox.whenTalking(element => void element.say(String(html)));
  };
  const sidebar = (isOpen: boolean, {body = '', title = ''}: {body?: string; title?: string} = {}): void => {
    chatbox.use(element => {
      if (!isOpen) {
        (lastOf(element, '[part~=overlay]') as HTMLDialogElement | undefined)?.close();
        return;
      }
      chatbox.talk(element);
      void element
        .say({html: '', more: {sidebar: {content: body, title}}})
        .then(() => element.updateComplete)
        .then(() => {
          lastOf(element, '[part~=transcript] [aria-haspopup]')?.click();
        });
    });
  };
  const newdialog = (): Promise<void> => {
    chatbox.use(element => {
      element.restart();
    });
    return Promise.resolve();
  };
  let isFrame = false;
  let isPrompted = false;
  const look = (element: DyduChatbox): void => {
    const header = isFrame && lastOf(element, '[part~=header]');
    if (header) header.hidden = true;
    // It comes after the conversation, and takes no focus while it is hidden.
    const choice = isPrompted && lastOf(element, '[part~=choices] select');
    if (!choice) return;
    choice.focus();
    isPrompted = element.shadowRoot?.activeElement !== choice;
  };
  chatbox.watch(look);
  // The focus does not move while the visitor is typing.
  addEventListener('input', () => {
    isPrompted = false;
  });

  return {
    chat: {
      reply,
      handleRewordClicked: (text: string, options?: RewordOptions): void => {
        chatbox.use(element => {
          chatbox.talk(element);
          void element.ask(questionOf(text.trim(), options));
        });
      },
      setRegisterContext: (name: string, value: unknown): void => {
        chatbox.use(element => {
          element.variables = {...element.variables, [name]: String(value)};
        });
      },
      /** Kept until there is a dialog, and set in every one to come. */
      setDialogVariable(name: string, value: unknown): Promise<void> {
        chatbox.whenTalking(element => void element.setDialogVariable(name, String(value)));
        return Promise.resolve();
      },
      clearInteractions: (): void => void newdialog(),
    },
    promptEmail: {
      prompt: (): void => {
        lacks('promptEmail.prompt', 'there is no e-mail or GDPR form');
      },
    },
    localization: {
      get: (): string => chatbox.here?.language ?? document.documentElement.lang,
      set(locale: string): Promise<void> {
        chatbox.use(element => (element.lang = locale));
        return newdialog();
      },
    },
    newdialog,
    space: {
      get(strategies: readonly Strategy[] = []): string | null {
        const found = detectSpace(strategies);
        if (found) chatbox.use(element => (element.space = found));
        return found ?? chatbox.here?.space ?? null;
      },
      set(space: string, {quiet = true}: {quiet?: boolean} = {}): void {
        chatbox.use(element => (element.space = space));
        if (!quiet) reply(space.replace(/[&<]/g, one => (one === '&' ? '&amp;' : '&lt;')));
      },
      prompt(): void {
        chatbox.use(element => {
          isPrompted = element.spaces?.includes(',') === true;
          if (!isPrompted) warn('space.prompt() needs the attribute "spaces", with two spaces or more');
          element.open = true;
          void element.updateComplete.then(() => {
            look(element);
          });
        });
      },
    },
    ui: {
      /** 0 hidden, 1 launcher, 2 window, 3 full page. */
      toggle(mode: number): void {
        chatbox.use(element => {
          element.style.display = mode === 0 ? 'none' : '';
          if (mode === 2 && element.mode === 'full') element.mode = 'window';
          if (mode === 3) element.mode = 'full';
          if (mode > 1) void element.show();
          else if (element.open) element.close();
        });
      },
      sidebar,
      lock: (isLocked = true): void => {
        composer.lock(isLocked);
      },
      disable: (): void => {
        composer.disable(true);
      },
      enable: (): void => {
        composer.disable(false);
      },
      placeholder: (text: unknown): void => {
        composer.placeholder(String(text));
      },
      upload: (): void => {
        lacks('ui.upload', 'files are sent by the page: listen to dydu-action');
      },
    },
    lorem: {
      standard: (): void => {
        reply(standard);
      },
      split: (): void => {
        reply(split);
      },
    },
    /** The page is a frame: all of it is the chat, without a header to close it. */
    maximizeIframe(): void {
      isFrame = true;
      chatbox.use(element => {
        element.mode = 'full';
        element.open = true;
        look(element);
      });
    },
  };
}

export type Api = ReturnType<typeof apiOf>;
