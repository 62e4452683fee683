/** What a project writes that uses the package. Nothing here wants the class, so that a bundler which thinks it idle drops it. */
export const main = `
import {
  AnswerEvent,
  type Diagnostic,
  type DyduChatbox,
  type HeadersHook,
  type Question,
  type Timing,
  type Translation,
} from 'dydu-chatbox';

const chat: DyduChatbox | null = document.querySelector('dydu-chatbox');
if (chat === null) throw new Error('the page has no chat');
const isClosed: boolean = chat.mode === 'window' && !chat.open;

const labels: Partial<Translation> = {title: 'Parcels'};
const timing: Partial<Timing> = {answer: 20_000};
const headers: HeadersHook = () => ({});
const question: Omit<Question, 'id'> = {text: 'Where is my parcel?'};
chat.labels = labels;
chat.timing = timing;
chat.headers = headers;
chat.theme = 'dark';
chat.botName = null;

chat.addEventListener('dydu-diagnostic', event => {
  const diagnostic: Diagnostic = event.diagnostic;
  console.log(diagnostic.type);
});
document.addEventListener('dydu-answer', event => {
  if (event instanceof AnswerEvent && isClosed) document.title = event.question;
});
void chat.ask(question);
`;

export const wrong = `
import 'dydu-chatbox/dydu-chatbox.js';

const chat = document.createElement('dydu-chatbox');
// @ts-expect-error no such mode
chat.mode = 'sideways';
// @ts-expect-error a flag
chat.open = 'yes';
// @ts-expect-error text
chat.botId = 5;
// @ts-expect-error no such property
chat.bot = 'b';
// @ts-expect-error no such method
chat.asks('x');
// @ts-expect-error no such label
chat.labels = {titel: 'Parcels'};
// @ts-expect-error the language cannot be set
chat.language = 'fr';
// @ts-expect-error what another event carries
chat.addEventListener('dydu-answer', event => event.reason);
`;

export const react = `
import 'dydu-chatbox/react';

export const right = (
  <dydu-chatbox
    bot-id="b"
    open
    mode="inline"
    className="chat"
    timing={{answer: 20_000}}
    ondydu-ask={event => event.preventDefault()}
    ondydu-error={event => console.log(event.reason)}
  />
);
// @ts-expect-error no such mode
export const mode = <dydu-chatbox mode="sideways" />;
// @ts-expect-error text
export const id = <dydu-chatbox bot-id={5} />;
// @ts-expect-error a flag
export const open = <dydu-chatbox open="yes" />;
// @ts-expect-error milliseconds
export const timing = <dydu-chatbox timing={{answer: 'soon'}} />;
// @ts-expect-error what another event carries
export const event = <dydu-chatbox ondydu-answer={event => event.reason} />;
// @ts-expect-error no such property
export const unknown = <dydu-chatbox bot="b" />;
`;

export const svelte = `
import type {SvelteHTMLElements} from 'svelte/elements';
import 'dydu-chatbox/svelte';

type Chat = SvelteHTMLElements['dydu-chatbox'];
export const right: Chat = {'bot-id': 'b', mode: 'full', class: 'chat', 'ondydu-error': ({reason}) => reason};
// @ts-expect-error no such mode
export const mode: Chat = {mode: 'sideways'};
// @ts-expect-error what another event carries
export const event: Chat = {'ondydu-answer': ({reason}) => reason};
`;
