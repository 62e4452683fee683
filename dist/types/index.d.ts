import { DyduChatbox } from './dydu-chatbox.js';
import './register.js';
export { DyduChatbox };
export type { Diagnostic } from './dialog/diagnostics.js';
export type { Message, Question } from './dialog/conversation.js';
export type { Timing } from './dialog/timing.js';
export type { HeadersHook } from './adapters/fetch-json.js';
export type { Words } from './i18n/words.js';
export { ActionEvent, AnswerEvent, AskEvent, ChatboxErrorEvent, DiagnosticEvent, RedirectEvent, ServerChangeEvent, type ErrorReason, } from './element/events.js';
