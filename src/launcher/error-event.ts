/** Events reach listeners anywhere above the element, out of every shadow root. */
export const outward = {bubbles: true, composed: true} as const;

/** `misconfigured`: the chat cannot work here. `waiting`, `refused`, `unsent`: what became of a question. */
export type ErrorReason = 'misconfigured' | 'waiting' | 'refused' | 'unsent';

/** Something that the site owner, or the visitor, should know. */
export class ChatboxErrorEvent extends Event {
  static readonly eventName = 'dydu-error';
  /** The chat cannot work here, or what became of a question. */
  readonly reason: ErrorReason;
  /** For logs, in English. */
  readonly message: string;
  constructor(reason: ErrorReason, message: string) {
    super(ChatboxErrorEvent.eventName, outward);
    this.reason = reason;
    this.message = message;
  }
}
