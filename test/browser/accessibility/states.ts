import {click, openChat, placeChat, press, until, type Attributes, type Chat} from '../../support/chat.js';
import type {Timing} from '../../../src/core/timing.js';
import {watchConsole} from '../../support/console.js';
import type {Fault, Servers} from '../../support/servers.js';

/** Nothing changes by itself while it is looked at. */
const unhurried: Partial<Timing> = {
  answer: 60_000,
  slow: 60_000,
  probeAfter: 60_000,
  retry: 60_000,
  maxRetryDelay: 60_000,
};

type Reach = (servers: Servers) => Promise<Chat>;

const both = (servers: Servers, fault: Fault) =>
  Promise.all([servers.setFault('main', fault), servers.setFault('backup', fault)]);

/** Asks while the servers do what they are told, until the window says so. */
const troubled =
  (main: Fault, backup: Fault, words: string, timing: Partial<Timing> = {}): Reach =>
  async servers => {
    await Promise.all([servers.setFault('main', main), servers.setFault('backup', backup)]);
    const chat = await openChat(servers, {}, {...unhurried, ...timing});
    await chat.ask('hello');
    await until(() => chat.find('.notice')?.textContent.includes(words), words);
    return chat;
  };

const shown =
  (fixture: string, attributes: Attributes = {feedback: 'off'}): Reach =>
  async servers => {
    const chat = await openChat(servers, attributes);
    await chat.show(fixture);
    return chat;
  };

/** How far an answer is rated. */
const rated =
  (...steps: readonly ((chat: Chat, servers: Servers) => Promise<unknown>)[]): Reach =>
  async servers => {
    const chat = await shown('feedback', {})(servers);
    for (const step of steps) await step(chat, servers);
    await until(() => chat.find('#jump') === null, 'what has opened is in view');
    return chat;
  };
const down = async (chat: Chat) => {
  await click(chat.named('.feedback button', 'No'));
  await until(() => chat.find('#comment'), 'the reasons are there');
};
const reason = async (chat: Chat) => {
  await click(chat.named('.feedback button', 'Unclear'));
  await until(() => chat.all('.feedback button').length === 1, 'the comment is asked for');
};
const ended = async (chat: Chat) =>
  until(() => chat.all('.feedback button').length === 0, 'there is nothing more to press');

const opened =
  (fixture: string, opener: string): Reach =>
  async servers => {
    const chat = await shown(fixture)(servers);
    await click(chat.get(opener));
    await until(() => chat.find('#overlay[open]'), 'it is open');
    return chat;
  };

const suggested: Reach = async servers => {
  const chat = await openChat(servers, {suggestions: '3'});
  await chat.hear('hello');
  chat.write('bill');
  await until(() => chat.all('#suggestions li').length > 1, 'a list is there');
  return chat;
};

const answers = [
  'action-lock',
  'broken-markup',
  'carousel',
  'misunderstood',
  'product',
  'product-long',
  'quick-replies',
  'quick-replies-nine',
  'reword-many',
  'sidebar-url',
  'steps',
  'text-arabic',
  'text-code',
  'text-images',
  'text-links',
  'text-plain',
  'text-split',
  'text-table-wide',
];

/**
 * States in which the window can be found, and how to get there. Left out are loading and lost, which say one sentence:
 * test/visual/states.ts has them.
 */
export const states: Readonly<Record<string, Reach>> = {
  closed: placeChat,
  'closed, with a label': servers => placeChat(servers, {'launcher-label': 'Any questions?'}),
  'closed, with an unread answer': async servers => {
    await servers.setFault('main', {is: 'delay', ms: 300, on: ['talk']});
    const chat = await openChat(servers);
    await chat.ask('hello');
    chat.element.close();
    await until(() => chat.get('#unread').textContent !== '', 'it is counted');
    return chat;
  },
  'not configured': async servers => {
    const said = watchConsole();
    const chat = await placeChat(servers, {server: 'nowhere'});
    chat.find('#launcher')?.click();
    await until(() => said.errors.length > 0 && chat.find('.before [part=notice]'), 'it says so, to both');
    said.end();
    return chat;
  },
  consent: async servers => {
    const chat = await placeChat(servers, {consent: 'required'});
    chat.find('#launcher')?.click();
    await until(() => chat.find('#agree') && chat.focused(), 'it asks');
    return chat;
  },
  'open, nothing said': openChat,
  'greeting, and what is asked most': async servers => {
    const chat = await openChat(servers, {welcome: undefined, 'top-questions': undefined});
    await chat.answered(1);
    await until(() => chat.find('.top'), 'questions are proposed');
    return chat;
  },
  'choices and names': async servers => {
    const names = {
      'bot-name': 'Lumi',
      'user-name': 'Me',
      avatar: `${servers.main}/servlet/gallery?galleryId=a`,
    };
    const chat = await openChat(servers, {languages: 'en, fr', spaces: 'Shop, Help', ...names});
    await chat.show('text-plain');
    return chat;
  },
  'near the end of the input': async servers => {
    const chat = await openChat(servers);
    chat.write('x'.repeat(590));
    await until(() => chat.find('#counter'), 'the counter is there');
    return chat;
  },
  'beyond the end of the input': async servers => {
    const chat = await openChat(servers);
    chat.write('x'.repeat(610));
    await until(() => chat.input().ariaInvalid === 'true', 'it is too much');
    return chat;
  },
  offline: async servers => {
    const chat = await openChat(servers, {}, unhurried);
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    window.dispatchEvent(new Event('offline'));
    await both(servers, {is: 'refuse'});
    await chat.ask('hello');
    await until(() => chat.find('.notice.grave')?.textContent.includes('offline'), 'it says so');
    return chat;
  },
  sent: troubled({is: 'silent'}, {is: 'silent'}, 'Sent'),
  slow: troubled({is: 'silent'}, {is: 'silent'}, 'longer than usual', {slow: 100}),
  moved: troubled({is: 'status', status: 503, on: ['talk']}, {is: 'silent', on: ['talk']}, 'another way'),
  waiting: troubled({is: 'refuse'}, {is: 'refuse'}, 'Message on hold'),
  'too long for the servers': troubled(
    {is: 'status', status: 413, on: ['talk']},
    {is: 'status', status: 413, on: ['talk']},
    'Too long',
  ),
  unsure: async servers => {
    await Promise.all([
      servers.setFault('main', {is: 'reset', on: ['talk']}),
      servers.setFault('backup', {is: 'silent', on: ['talk']}),
    ]);
    const chat = await openChat(servers, {}, unhurried);
    await chat.element.ask({text: 'Order one', unsafe: true});
    await until(() => chat.find('.notice.grave'), 'it says so');
    return chat;
  },
  refused: troubled(
    {is: 'status', status: 400, on: ['talk']},
    {is: 'status', status: 400, on: ['talk']},
    'could not be sent',
  ),
  unsent: troubled({is: 'refuse'}, {is: 'refuse'}, 'was not sent', {
    retryFor: 1,
    retry: 50,
    maxRetryDelay: 50,
  }),
  'answered in a new conversation': async servers => {
    const chat = await openChat(servers);
    await chat.hear('hello');
    await servers.setFault('main', {is: 'refuse'});
    await chat.hear('How do I pay my bill?');
    await until(() => chat.find('.separator'), 'the separator is there');
    return chat;
  },
  ...Object.fromEntries(answers.map(name => [`answer: ${name}`, shown(name)])),
  'away from the newest': async servers => {
    const chat = await openChat(servers, {feedback: 'off', height: '320'});
    for (const name of ['text-lists', 'text-plain']) await chat.show(name);
    chat.get('#transcript').scrollTo({top: 0, behavior: 'instant'});
    await until(() => chat.find('#jump'), 'a button leads to the newest');
    return chat;
  },
  suggestions: suggested,
  'a suggestion is chosen': async servers => {
    const chat = await suggested(servers);
    await press('ArrowDown');
    await until(() => chat.find('[aria-selected=true]'), 'one is chosen');
    return chat;
  },
  'feedback: asked for': rated(),
  'feedback: reasons': rated(down),
  'feedback: comment': rated(down, reason),
  'feedback: thanks': rated(async chat => click(chat.named('.feedback button', 'Yes')), ended),
  'feedback: not recorded': rated(async (chat, servers) => {
    await servers.setFault('main', {is: 'status', status: 500, on: ['feedback']});
    await click(chat.named('.feedback button', 'Yes'));
    await until(() => chat.get('.feedback').textContent.includes('could not'), 'it says so');
  }),
  'details above': opened('sidebar-html', '.said > .action'),
  'image above': opened('text-images', '.zoom'),
  'covers the page': async servers => {
    const chat = await openChat(servers, {mode: 'full'});
    await chat.show('text-plain');
    return chat;
  },
  'in the page': async servers => {
    const chat = await placeChat(servers, {mode: 'inline'});
    await until(() => chat.find('#input'), 'the input is there');
    await chat.show('text-plain');
    return chat;
  },
};

/** Takes the trouble away again. */
export const calm = (servers: Servers) => {
  if (Reflect.deleteProperty(navigator, 'onLine')) window.dispatchEvent(new Event('online'));
  return both(servers, {is: 'ok'});
};
