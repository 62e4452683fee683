export { A as ActionEvent, a as AnswerEvent, b as AskEvent, C as ChatboxErrorEvent, D as DiagnosticEvent, R as RedirectEvent, S as ServerChangeEvent } from './npm/events.js';

/**
 * What servers get (`exports` in package.json): the same names, without Lit, whose build for browsers cannot be loaded without
 * a DOM, and whose build for servers would give them a `customElements`.
 */
class DyduChatbox extends EventTarget {
}
// A test may have made a DOM: there the element is registered all the same, in a moment.
if ('HTMLElement' in globalThis)
    void import('./index.js');

export { DyduChatbox };
