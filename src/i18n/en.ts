import type {Labels} from './labels.js';

export const en: Labels = {
  transcript: 'Conversation',
  greeting: 'Hello! What can we do for you?',
  input: 'Your question',
  send: 'Send',
  charactersLeft: count => (count === 1 ? '1 character left' : `${String(count)} characters left`),
  you: 'You:',
  bot: 'Answer:',
  slow: 'This takes a little longer than usual…',
  moved: 'One moment, another server is taking over…',
  waiting: 'Not sent yet: the service cannot be reached. We keep trying.',
  offline: 'Not sent yet: you seem to be offline. We keep trying.',
  tryNow: 'Try now',
  refused: 'This message could not be sent.',
  tooLong: 'This message is too long.',
  edit: 'Edit',
  unsent: 'This message was not sent.',
  sendAgain: 'Send again',
  movedDialog: 'New conversation: the assistant no longer knows what was said above.',
  renewedDialog: 'New conversation: the previous one had ended.',
  noText: 'This answer has no text.',
};
