import {DyduChatbox} from './dydu-chatbox.js';
import './register.js';

export {DyduChatbox};
export type {Diagnostic} from './core/diagnostics.js';
export type {Failure} from './core/failure.js';
export type {Source} from './core/failover/health.js';
export type {ServerUrl} from './core/servers.js';
export type {Answer, Message, Metadata, Question, Refusal} from './core/types.js';
export type {Timing} from './core/timing.js';
export type {HeadersHook} from './adapters/fetch-json.js';
export type {Plural, Translation} from './i18n/translation.js';
export type {ChatboxProps} from './jsx.js';
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
