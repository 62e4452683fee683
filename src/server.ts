/**
 * What servers get (`exports` in package.json): the same names, without Lit, whose build for browsers cannot be loaded without
 * a DOM, and whose build for servers would give them a `customElements`.
 */
export class DyduChatbox extends EventTarget {}
export {
  ActionEvent,
  AnswerEvent,
  AskEvent,
  ChatboxErrorEvent,
  DiagnosticEvent,
  RedirectEvent,
  ServerChangeEvent,
} from './conversation/events.js';

// A test may have made a DOM: there the element is registered all the same, in a moment.
if ('HTMLElement' in globalThis) void import('./index.js');
