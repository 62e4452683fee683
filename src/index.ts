import {DyduChatbox} from './dydu-chatbox.js';
import './register.js';

export {DyduChatbox};
export type {Diagnostic} from './core/diagnostics.js';
export type {Message, Question} from './core/types.js';
export type {Timing} from './core/timing.js';
export type {HeadersHook} from './adapters/fetch-json.js';
export type {Translation} from './i18n/translation.js';
export {
  ActionEvent,
  AnswerEvent,
  AskEvent,
  ChatboxErrorEvent,
  DiagnosticEvent,
  RedirectEvent,
  ServerChangeEvent,
  type ErrorReason,
} from './conversation/events.js';
