/** Events reach listeners anywhere above the element, out of every shadow root. */
export const outward = {bubbles: true, composed: true} as const;

/** `misconfigured`: the chat cannot work here. `waiting`, `refused`, `unsent`: what became of a question. */
export type ErrorReason = 'misconfigured' | 'waiting' | 'refused' | 'unsent';

/** Something that the site owner, or the visitor, should know. `message` is for logs, in English. */
export class ChatboxErrorEvent extends Event {
  static readonly eventName = 'dydu-error';
  readonly reason: ErrorReason;
  readonly message: string;
  constructor(reason: ErrorReason, message: string) {
    super(ChatboxErrorEvent.eventName, outward);
    this.reason = reason;
    this.message = message;
  }
}
