import type {Entry} from '../entry.js';
import {panels} from './rich.js';

export const advice: readonly Entry[] = [
  {
    question: 'How can I use less energy?',
    alternatives: ['reduce my consumption', 'tips to save electricity', 'energy saving advice'],
    answer:
      '<p>What helps most at home:</p><ul><li>heat to <strong>19 °C</strong>: one degree less saves 7 %;</li><li>set the water tank to 55 °C;</li><li>wash at 30 °C, with full machines;</li><li>switch off boxes and screens at night.</li></ul><p><a href="https://lumen.example/advice">All our advice</a></p>',
  },
  {
    question: 'Do you install solar panels?',
    alternatives: ['photovoltaic on my roof', 'sell my own production', 'self-consumption'],
    answer:
      '<p>Yes, with certified installers near you. A 3 kWp roof makes about 3,200 kWh a year. We buy what you do not use. <a href="https://lumen.example/solar">Simulate my roof</a></p>',
    rich: panels,
  },
  {
    question: 'How do I charge my electric car at home?',
    alternatives: ['wallbox', 'charging station for an EV', 'install a vehicle charger'],
    answer:
      '<p>A 7 kW wallbox gives about 50 km of range per hour. A certified electrician must install it; with <strong>Rythme</strong> it starts by itself in the off-peak hours. <a href="https://lumen.example/car">Ask for an estimate</a></p>',
  },
  {
    question: 'Which grants exist for insulating my home?',
    alternatives: ['renovation subsidies', 'help to replace my boiler', 'energy efficiency bonus'],
    answer:
      '<p>You may combine the State’s renovation grant with our energy bonus: up to €4,000 for a heat pump, €12 per m² for the roof. <a href="https://lumen.example/renovation">Check what you are entitled to</a> <em>before</em> you sign an estimate.</p>',
  },
];
