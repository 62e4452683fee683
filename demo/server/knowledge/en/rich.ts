import {pictures} from '../pictures.js';
import {carousel, product, quickReplies, steps, type Rich} from '../rich.js';

const page = (path: string) => `https://lumen.example/${path}`;

export const offers: Rich = carousel([
  {
    title: 'Clair',
    subtitle: 'The price does not move for two years',
    numeric: '€0.2016 a kWh',
    picture: pictures.clair,
    imageName: 'The sun on the horizon',
    page: [page('offers/clair'), 'See Clair'],
    questions: ['Will my price change?', 'How do I become a customer?'],
  },
  {
    title: 'Rythme',
    subtitle:
      'Cheaper for eight hours a day, mostly at night: made for a water tank, or for an electric car that charges while you sleep',
    numeric: 'from €0.1590 a kWh',
    picture: pictures.rythme,
    imageName: 'A clock in the night',
    page: [page('offers/rythme'), 'See Rythme'],
    questions: ['When are the off-peak hours?', 'How do I become a customer?'],
  },
  {
    title: 'Horizon',
    subtitle: 'Every kWh from a producer less than 200 km away',
    numeric: '€0.2150 a kWh',
    picture: pictures.horizon,
    imageName: 'A wind turbine',
    page: [page('offers/horizon'), 'See Horizon'],
    questions: ['Is your electricity green?', 'How do I become a customer?'],
  },
]);

export const panels: Rich = product({
  title: 'Your roof, 3 kWp',
  subtitle: 'Eight panels, an inverter, the installation and the paperwork',
  numeric: '€6,900, bonus included',
  picture: pictures.panels,
  imageName: 'Solar panels on a roof',
  page: [page('solar'), 'Simulate my roof'],
  questions: ['How do I contact an adviser?'],
});

export const outage: Rich = quickReplies([
  'Are there planned works in my street?',
  'Can I be compensated after an outage?',
  'My meter display is blank, what can I do?',
]);

const moving = steps([
  {
    text: '<p><strong>The new home.</strong> Give us its address and the date you arrive. With a smart meter the power is on within 24 hours.</p>',
    sidebar: {
      title: 'What to have ready',
      content:
        '<ul><li>the address and the floor</li><li>the name of the one before you</li><li>an IBAN</li></ul>',
    },
  },
  {
    text: '<p><strong>The day itself.</strong> Read both meters and <a href="https://lumen.example/account/reading">send us the figures</a>. That is all.</p>',
  },
]);

export const move: Rich = moving ? {nextStepResponse: moving} : {};

export const smartMeter: Rich = {
  sidebar: {
    title: 'What a smart meter sends',
    content:
      '<p>Once a day, and never to anybody else:</p><table><thead><tr><th scope="col">What</th><th scope="col">How often</th></tr></thead><tbody><tr><td>The reading</td><td>Every day</td></tr><tr><td>Hourly data</td><td>Only if you agree</td></tr><tr><td>Alerts of the grid</td><td>When there is one</td></tr></tbody></table>',
  },
};
