/**
 * What tools of servers get where they ask for browser code (`exports` in package.json): Lit's build for browsers cannot even
 * be loaded without a DOM. The same names; the element only where somebody, e.g. a test, has made a DOM.
 */
export const DyduChatbox =
  'HTMLElement' in globalThis
    ? (await import('./index.js')).DyduChatbox
    : class DyduChatbox extends EventTarget {};
export {
  ActionEvent,
  AnswerEvent,
  AskEvent,
  ChatboxErrorEvent,
  DiagnosticEvent,
  RedirectEvent,
  ServerChangeEvent,
} from './element/events.js';
