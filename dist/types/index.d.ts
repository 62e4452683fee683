import { DyduChatbox } from './dydu-chatbox.js';
export { DyduChatbox };
export type { Timing } from './dialog/timing.js';
export { AnswerEvent, AskEvent, ChatboxErrorEvent, ServerChangeEvent, type ErrorReason, } from './element/events.js';
