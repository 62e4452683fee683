import {DyduChatbox} from './dydu-chatbox.js';
import {define} from './element/define.js';

define('dydu-chatbox', DyduChatbox);

export {DyduChatbox};
export type {Timing} from './dialog/timing.js';
export {
  AnswerEvent,
  AskEvent,
  ChatboxErrorEvent,
  ServerChangeEvent,
  type ErrorReason,
} from './element/events.js';
