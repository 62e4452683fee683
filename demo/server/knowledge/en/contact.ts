import type {Entry} from '../entry.js';

export const contact: readonly Entry[] = [
  {
    question: 'How do I contact an adviser?',
    alternatives: ['talk to a human', 'speak to someone', 'customer service phone number', 'call you'],
    answer:
      '<p>Our advisers answer on <a href="tel:+33900000000">09 00 00 00 00</a> (price of a local call), <strong>Monday to Saturday, 8 am to 8 pm</strong>, or through <a href="https://lumen.example/contact">the contact form</a> within two working days.</p>',
  },
  {
    question: 'How do I make a complaint?',
    alternatives: ['I am not satisfied', 'dispute with the customer service', 'lodge a claim'],
    answer:
      '<p>Describe the problem in the <a href="https://lumen.example/complaint">complaint form</a>. You get an answer within ten working days.</p><p>Not satisfied with it? After two months you may turn to the <a href="https://lumen.example/ombudsman">national energy ombudsman</a>, free of charge.</p>',
  },
  {
    question: 'Where are your shops?',
    alternatives: [
      'opening hours of the shops',
      'opening hours',
      'agency near me',
      'address of the nearest branch',
    ],
    answer:
      '<p>We have 24 shops, open Tuesday to Saturday from 9.30 am to 6 pm: <a href="https://lumen.example/shops">find the nearest</a>. Appointments go first.</p>',
  },
  {
    question: 'Is there a service for deaf people?',
    alternatives: ['sign language', 'hearing impaired customers', 'accessible phone line'],
    answer:
      '<p>Yes. On <a href="https://lumen.example/accessibility">our accessibility page</a> you reach an adviser in sign language, by cued speech or by live captions. Bills also exist in Braille and in large print.</p>',
  },
  {
    question: 'I received a suspicious message, is it from you?',
    alternatives: ['phishing e-mail', 'fraud in your name', 'scam text message asking for my card'],
    answer:
      '<p>We never ask for a password or a card number by e-mail, text or phone. Do not click; forward the message to <a href="mailto:fraud@lumen.example">fraud@lumen.example</a>. If you gave your card, call your bank first.</p>',
  },
  {
    question: 'How do I refer a friend?',
    alternatives: ['referral reward', 'sponsorship code', 'invite someone and get a bonus'],
    answer:
      '<p>Share the code of your page <a href="https://lumen.example/account/referral">Refer a friend</a>. When they subscribe, each of you gets <strong>€30</strong> off the next bill.</p>',
  },
];
