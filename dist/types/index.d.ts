import { DyduChatbox } from './dydu-chatbox.js';
import './register.js';
export { DyduChatbox };
export type { Diagnostic } from './dialog/diagnostics.js';
export type { Timing } from './dialog/timing.js';
export { ActionEvent, AnswerEvent, AskEvent, ChatboxErrorEvent, DiagnosticEvent, RedirectEvent, ServerChangeEvent, type ErrorReason, } from './element/events.js';
