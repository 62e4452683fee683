import type {Entry} from '../entry.js';
import {offers} from './rich.js';

export const contract: readonly Entry[] = [
  {
    question: 'How do I become a customer?',
    alternatives: ['subscribe to electricity', 'open a contract', 'join Lumen Énergie'],
    answer:
      '<p>It takes about five minutes on <a href="https://lumen.example/subscribe">our subscription page</a>. Have ready:</p><ul><li>your address and the size of the home;</li><li>the number of the meter, if you know it;</li><li>an IBAN.</li></ul><p>If you come from another supplier, we end that contract for you. There is no cut.</p>',
  },
  {
    question: 'Which offers do you have?',
    alternatives: [
      'compare the plans',
      'what is the difference between your offers',
      'which tariff is best for me',
    ],
    answer:
      '<p>Three offers, all without commitment:</p><p><a href="https://lumen.example/offers">See the prices</a></p>',
    rich: offers,
  },
  {
    question: 'How do I change my offer?',
    alternatives: ['switch to another plan', 'modify my tariff', 'move from Clair to Rythme'],
    answer:
      '<p>Choose the new one in <a href="https://lumen.example/account/contract">My contract</a>. It is free, it starts on the next day, and nobody has to come.</p>',
  },
  {
    question: 'How do I cancel my contract?',
    alternatives: ['terminate my subscription', 'leave Lumen Énergie', 'end my electricity contract'],
    answer:
      '<p>You may leave at any moment, without a fee.</p><ul><li><strong>You change supplier:</strong> do nothing, the new one ends our contract.</li><li><strong>You leave the home:</strong> choose the date in <a href="https://lumen.example/account/contract/end">End my contract</a>, with two days’ notice.</li></ul>',
  },
  {
    question: 'Can I change my mind after subscribing?',
    alternatives: ['right of withdrawal', 'cooling-off period', 'fourteen days to withdraw'],
    answer:
      '<p>Yes, within <strong>14 days</strong> and without a reason. Use the <a href="https://lumen.example/withdrawal">withdrawal form</a>. Energy already used is billed.</p>',
  },
  {
    question: 'How do I change the name on the contract?',
    alternatives: ['I got married', 'change the contract holder', 'correct the spelling of my surname'],
    answer:
      '<p>For a new surname, send us a copy of your document from <a href="https://lumen.example/account/profile">your profile</a>. For another <em>holder</em>, that person must <a href="https://lumen.example/subscribe">subscribe</a> in their own name; the supply goes on without a break.</p>',
  },
  {
    question: 'Can I add a second holder to my contract?',
    alternatives: ['add my partner to the contract', 'joint account holder', 'co-holder for my flatmate'],
    answer:
      '<p>Yes. In <a href="https://lumen.example/account/contract">My contract</a> choose “Add a co-holder” and give their name and e-mail. They confirm with a link, valid for seven days.</p>',
  },
  {
    question: 'Is your electricity green?',
    alternatives: ['renewable energy', 'where does the power come from', 'guarantees of origin'],
    answer:
      '<p>For every kWh you use, we buy one from wind, sun or water, with a guarantee of origin. With <strong>Horizon</strong> the producer is less than 200 km from you: <a href="https://lumen.example/producers">meet the producers</a>.</p>',
  },
  {
    question: 'When are the off-peak hours?',
    alternatives: [
      'cheaper night tariff times',
      'peak and off peak schedule',
      'at what time is electricity cheap',
    ],
    answer:
      '<p>There are eight off-peak hours a day. Most homes have them from <strong>10 pm to 6 am</strong>; some have two or three in the afternoon. Yours are printed on page 2 of your bill.</p>',
  },
  {
    question: 'How do I change the power of my meter?',
    alternatives: ['increase from 6 kVA to 9 kVA', 'my circuit breaker trips', 'reduce subscribed power'],
    answer:
      '<p>If the main breaker trips often, a higher power may help. Ask for it in <a href="https://lumen.example/account/power">My power</a>. With a smart meter it is done remotely within a day; the grid operator bills €3.75.</p>',
  },
  {
    question: 'What is the price of a kWh?',
    alternatives: ['unit price of electricity', 'how much does a kilowatt hour cost', 'current rates'],
    answer:
      '<p>Prices including taxes, for 6 kVA:</p><table><thead><tr><th scope="col">Offer</th><th scope="col">Standing charge a year</th><th scope="col">Price of a kWh</th></tr></thead><tbody><tr><td>Clair</td><td>€151.20</td><td>€0.2016</td></tr><tr><td>Rythme, peak</td><td>€156.00</td><td>€0.2190</td></tr><tr><td>Rythme, off-peak</td><td>included</td><td>€0.1590</td></tr><tr><td>Horizon</td><td>€158.40</td><td>€0.2150</td></tr></tbody></table>',
  },
  {
    question: 'Which taxes do I pay on energy?',
    alternatives: ['VAT rate on electricity', 'excise duty', 'contributions on my bill'],
    answer:
      '<p>Three: the <strong>excise duty</strong> on each kWh, the <strong>contribution</strong> for the pensions of the grid’s workers, and <strong>VAT</strong>. They go to the State in full and are the same with every supplier.</p>',
  },
  {
    question: 'Will my price change?',
    alternatives: [
      'how long is the tariff guaranteed',
      'price increase next year',
      'indexed or fixed tariff',
    ],
    answer:
      '<p>With Clair and Horizon the price without taxes is fixed for two years. With Rythme it may change once a year, in February; we write to you <strong>30 days before</strong>, and you are free to leave.</p>',
  },
];
