export { D as DyduChatbox } from './npm/index.js';
export { A as ActionEvent, a as AnswerEvent, b as AskEvent, C as ChatboxErrorEvent, D as DiagnosticEvent, R as RedirectEvent, S as ServerChangeEvent } from './npm/events.js';
import 'lit';
