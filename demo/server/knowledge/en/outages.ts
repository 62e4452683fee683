import type {Entry} from '../entry.js';
import {outage} from './rich.js';

export const outages: readonly Entry[] = [
  {
    question: 'I have a power cut, what should I do?',
    alternatives: [
      'there is no electricity at home',
      'no electricity',
      'no power',
      'blackout in my street',
      'outage',
    ],
    answer:
      '<p>Three checks:</p><ol><li>Are the neighbours dark too? Then it is the grid.</li><li>Is the main breaker down? Switch it up again.</li><li>Does it fall again? Unplug the last appliance you used.</li></ol><p>If the grid is at fault, call the emergency line on <a href="tel:+33972675000">09 72 67 50 00</a>, day and night.</p>',
    rich: outage,
  },
  {
    question: 'I smell gas, what should I do?',
    alternatives: ['gas leak', 'odour of gas in the kitchen', 'gas emergency'],
    answer:
      '<p><strong>Leave the home at once.</strong> Open the windows on your way, touch no switch, and do not phone from inside.</p><p>Then call the free gas emergency number, <a href="tel:+33800473333">0 800 47 33 33</a>, or the fire service on <a href="tel:112">112</a>.</p>',
  },
  {
    question: 'Are there planned works in my street?',
    alternatives: ['scheduled interruption', 'maintenance of the network', 'announced power interruption'],
    answer:
      '<p>The grid operator announces works at least ten days before by post. Look your address up on <a href="https://lumen.example/works">the map of works</a>.</p>',
  },
  {
    question: 'Can I be compensated after an outage?',
    alternatives: [
      'damage caused by a surge',
      'compensation for a long power failure',
      'my fridge broke after the cut',
    ],
    answer:
      '<p>A cut of more than <strong>five hours</strong> caused by the grid gives €2 per kVA and period, without any request. For damaged appliances, send the <a href="https://lumen.example/help/damage">damage form</a> within 20 days, with an estimate.</p>',
  },
];
