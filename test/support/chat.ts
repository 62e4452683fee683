/** A chatbox on the test's own page that is asked for examples: `Fixture: <name>`. Keys and mouse are real. */
import {fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/index.js';
import type {Timing} from '../../src/core/timing.js';
import type {DyduChatbox} from '../../src/dydu-chatbox.js';
import type {LoggedRequest, Servers, ServerName} from './servers.js';
import {silent} from './silent.js';
import {hurried, newBot, until} from './visitor.js';

export {until};

type Endpoint = LoggedRequest['endpoint'];

/** Attributes of the tag; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export type Chat = Awaited<ReturnType<typeof openChat>>;

/** Places a window and opens it. Unless the attributes say otherwise, the bot says nothing of itself. */
export async function openChat(servers: Servers, attributes: Attributes = {}, timing: Partial<Timing> = {}) {
  const chat = await placeChat(servers, attributes, timing);
  // One that is made anew in a tab opens as the one before, and leaves the focus to the page.
  await chat.element.updateComplete;
  if (!chat.element.open) chat.find('#launcher')?.click();
  await until(() => chat.find('#input'), 'the input is there');
  if (chat.focused() !== chat.input()) chat.element.focus();
  await until(() => chat.focused() === chat.input(), 'the input has the focus');
  await until(() => chat.find('#resize'), 'what is loaded last is there');
  return chat;
}

/** The same without opening it. */
export async function placeChat(servers: Servers, attributes: Attributes = {}, timing: Partial<Timing> = {}) {
  const tag = document.createElement('dydu-chatbox');
  const given = {'bot-id': newBot(), lang: 'en', server: servers.main, 'backup-server': servers.backup};
  for (const [name, value] of Object.entries<string | undefined>({...given, ...silent, ...attributes}))
    if (value !== undefined) tag.setAttribute(name, value);
  tag.timing = {...hurried, typing: 50, ...timing};
  return handsOnChat(servers, await fixture<DyduChatbox>(html`${tag}`));
}

function handsOnChat(servers: Servers, element: DyduChatbox) {
  const root = element.shadowRoot as ShadowRoot;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const get = (selector: string): HTMLElement => {
    const found = find(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  };
  const named = (selector: string, name: string): HTMLElement => {
    const found = all(selector).find(one => wordsOf(one) === name || one.ariaLabel === name);
    if (found === undefined) throw new Error(`there is no ${selector} named “${name}”`);
    return found;
  };
  const write = (text: string) => {
    const input = get('#input') as HTMLTextAreaElement;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  };
  const ask = async (text: string) => {
    write(text);
    await element.updateComplete;
    (get('#input') as HTMLTextAreaElement).form?.requestSubmit();
  };
  const answered = (count: number) =>
    until(() => all('.said').length >= count, `${String(count)} answers are shown`);
  const hear = async (text: string) => {
    const before = all('.said').length;
    await ask(text);
    await answered(before + 1);
    const images = all('.answer img') as HTMLImageElement[];
    await until(() => images.every(({complete}) => complete), 'its images are there');
  };
  const sent = async (endpoint: Endpoint, to: ServerName = 'main') =>
    (await servers.log(to)).filter(entry => entry.endpoint === endpoint);
  return {
    element,
    root,
    all,
    find,
    get,
    named,
    write,
    ask,
    hear,
    answered,
    /** Shows the example of that name. */
    show: (name: string) => hear(`Fixture: ${name}`),
    words: (selector: string) => all(selector).map(wordsOf),
    input: () => find('#input') as HTMLTextAreaElement,
    focused: () => root.activeElement,
    announced: (words: string) =>
      until(() => get('#announcer').textContent.includes(words), `“${words}” is announced`),
    /** What a server has heard of one kind, oldest first. */
    sent,
    newest: async (endpoint: Endpoint, to?: ServerName) => (await sent(endpoint, to)).at(-1)?.form ?? {},
    settled: () => element.updateComplete,
  };
}

export const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Presses at one place, one soon after the other, are a double click: the next one is beside it. */
const aside = 8;
let isAside = false;

/** Presses it with the mouse, where it is. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  let before = Number.NaN;
  await until(() => {
    const {x, y} = element.getBoundingClientRect();
    const stands = before === x + y;
    before = x + y;
    return stands;
  }, 'it stands still');
  // A link that is broken over two lines has nothing in the middle.
  const {x, y, width, height} = element.getClientRects()[0] ?? element.getBoundingClientRect();
  isAside = !isAside && width > 3 * aside;
  const middle = x + width / 2 + (isAside ? aside : 0);
  await sendMouse({type: 'click', position: [Math.round(middle), Math.round(y + height / 2)]});
}

/** Presses a key while something has the focus. */
export async function pressOn(element: HTMLElement, key: string): Promise<void> {
  element.focus();
  await press(key);
}

/** `Space` is a key that one engine knows by what it types only. */
export const press = (key: string): Promise<void> => sendKeys({press: key === 'Space' ? ' ' : key});

/** Shift+Tab. */
export async function back(): Promise<void> {
  await sendKeys({down: 'Shift'});
  await press('Tab');
  await sendKeys({up: 'Shift'});
}

/** Keeps the page where it is, whatever is pressed. */
export function stay(): {readonly left: readonly string[]; readonly end: () => void} {
  const left: string[] = [];
  const prevent = (event: Event) => {
    const link = event.composedPath().find(one => one instanceof HTMLAnchorElement);
    if (link === undefined || event.defaultPrevented) return;
    left.push(link.href);
    event.preventDefault();
  };
  window.addEventListener('click', prevent);
  return {left, end: () => window.removeEventListener('click', prevent)};
}
