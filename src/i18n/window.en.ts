import type {WindowLabels} from './window-labels.js';

export const en: WindowLabels = {
  close: 'Close the chat',
  title: 'Chat',
  restart: 'New conversation',
  loading: 'One moment…',
  loadFailed: 'The chat could not be loaded. Please check your connection.',
  retryLoad: 'Try again',
  notConfigured: 'The chat is not available on this page yet.',
  consentTitle: 'Before we start',
  consentText:
    'To answer you, this chat sends your questions to our assistant and remembers the conversation in this browser.',
  consentAgree: 'Agree and chat',
  consentDecline: 'Not now',
};
