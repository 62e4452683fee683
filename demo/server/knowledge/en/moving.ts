import type {Entry} from '../entry.js';
import {move} from './rich.js';

export const moving: readonly Entry[] = [
  {
    question: 'I am moving house, what should I do?',
    alternatives: ['transfer my contract to a new home', 'change of address', 'relocation'],
    answer:
      '<p>Tell us two weeks before, on <a href="https://lumen.example/moving">the moving page</a>:</p><ol><li>give the date you leave, and the reading of that day;</li><li>give the new address and the date you arrive;</li><li>choose an offer for the new home.</li></ol><p>Both ends are done in one form.</p>',
    rich: move,
  },
  {
    question: 'How long does it take to switch the power on?',
    alternatives: [
      'activation of electricity in my new flat',
      'commissioning delay',
      'I have no electricity in my new home',
    ],
    answer:
      '<p>With a smart meter: <strong>within 24 hours</strong>, without a visit. With an older one: five working days, or two if you ask for the express service (€40).</p>',
  },
  {
    question: 'Where is my meter number?',
    alternatives: ['find the delivery point reference', 'PDL or PRM number', 'what is my point of delivery'],
    answer:
      '<p>It has 14 digits. On a smart meter press <kbd>+</kbd> until “NUMERO DE PRM” appears; on a bill it stands on page 2, under “Delivery point”.</p><p><img src="{{origin}}/servlet/gallery?galleryId=00000000-0000-4000-8000-000000000001" alt="The display of a smart meter, with two buttons below it" width="320" height="200" /></p>',
  },
];
