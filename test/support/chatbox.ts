/** An element on the test's own page, where real keys reach it. */
import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/index.js';
import type {DyduChatbox} from '../../src/dydu-chatbox.js';
import type {Servers} from './servers.js';
import {hurried, newBot, until} from './visitor.js';

export const placeChatbox = (servers: Servers, lang = 'en'): Promise<DyduChatbox> =>
  fixture<DyduChatbox>(
    html`<dydu-chatbox
      bot-id=${newBot()}
      server=${servers.main}
      backup-server=${servers.backup}
      lang=${lang}
      welcome="off"
      top-questions="off"
      suggestions="off"
      .timing=${hurried}
    ></dydu-chatbox>`,
  );

/** @param element the one that was placed last. */
export function handsOn(element: () => DyduChatbox) {
  const root = () => element().shadowRoot as ShadowRoot;
  const find = (selector: string) => root().querySelector<HTMLElement>(selector);
  const focused = () => root().activeElement?.id;
  return {
    root,
    find,
    focused,
    input: () => find('#input') as HTMLTextAreaElement,
    open: async () => {
      find('#launcher')?.click();
      await until(() => focused() === 'input', 'the input has the focus');
    },
    type: (text: string) => sendKeys({type: text}),
    press: (key: string) => sendKeys({press: key}),
    answers: (count: number) =>
      until(() => root().querySelectorAll('.answer').length === count, 'the answer is shown'),
  };
}
