import {DyduChatbox} from './dydu-chatbox.js';
import {define} from './element/define.js';

define('dydu-chatbox', DyduChatbox);

export {DyduChatbox};
export type {Diagnostic} from './dialog/diagnostics.js';
export type {Timing} from './dialog/timing.js';
export {
  AnswerEvent,
  AskEvent,
  ChatboxErrorEvent,
  DiagnosticEvent,
  ServerChangeEvent,
  type ErrorReason,
} from './element/events.js';
