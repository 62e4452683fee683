import type {Entry} from '../entry.js';

export const account: readonly Entry[] = [
  {
    question: 'How do I create my online account?',
    alternatives: ['register on the website', 'first connection to the customer area', 'sign up'],
    answer:
      '<p>Go to <a href="https://lumen.example/account/new">Create my account</a> with your customer number (top left of any bill) and your e-mail. A link to choose a password arrives within minutes.</p>',
  },
  {
    question: 'I have forgotten my password',
    alternatives: ['reset password', 'lost my access code', 'I do not remember my login'],
    answer:
      '<p>Ask for a new one on <a href="https://lumen.example/account/password">Forgotten password</a>. The link we send works for one hour. Nothing received? Look among the unwanted mail.</p>',
  },
  {
    question: 'Why is my account locked?',
    alternatives: ['I cannot log in', 'too many wrong attempts', 'sign in does not work'],
    answer:
      '<p>After five wrong passwords the account is locked for 30 minutes, to protect you. Wait, or <a href="https://lumen.example/account/password">choose a new password</a>: that unlocks it at once.</p>',
  },
  {
    question: 'How do I change my e-mail or phone number?',
    alternatives: ['update my contact details', 'new mobile number', 'edit my email address'],
    answer:
      '<p>In <a href="https://lumen.example/account/profile">your profile</a>. We send a code to the new address or number, so that nobody can do it in your place.</p>',
  },
  {
    question: 'How do I have my personal data deleted?',
    alternatives: ['GDPR request', 'right to erasure', 'delete my account'],
    answer:
      '<p>Write to <a href="mailto:privacy@lumen.example">privacy@lumen.example</a>, or use <a href="https://lumen.example/account/privacy">Privacy</a>. We answer within one month. Bills are kept for ten years: the law asks for it.</p>',
  },
];
