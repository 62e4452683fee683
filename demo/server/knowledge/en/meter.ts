import type {Entry} from '../entry.js';
import {smartMeter} from './rich.js';

export const meter: readonly Entry[] = [
  {
    question: 'How do I send my meter reading?',
    alternatives: ['submit the figures of my meter', 'self-reading', 'report my index'],
    answer:
      '<p>Open <a href="https://lumen.example/account/reading">Send a reading</a> and enter the figures before the comma. A photo will do as well. With a smart meter there is nothing to send.</p>',
  },
  {
    question: 'What is a smart meter?',
    alternatives: ['Linky communicating meter', 'advantages of the connected meter', 'how does Linky work'],
    answer:
      '<p>A smart meter sends its reading to the grid operator once a day, over the power line. So bills follow your real use, and most operations need no visit.</p>',
    rich: smartMeter,
  },
  {
    question: 'How do I get a smart meter installed?',
    alternatives: ['replace my old meter', 'appointment for the meter change', 'technician visit Linky'],
    answer:
      '<p>The grid operator installs it free of charge and writes to you one month before. The visit takes 30 minutes. To have it sooner, ask <a href="https://lumen.example/contact">our advisers</a>.</p>',
  },
  {
    question: 'My meter display is blank, what can I do?',
    alternatives: ['the meter is broken', 'faulty counter', 'the screen of the meter shows nothing'],
    answer:
      '<p>First press any button: the display sleeps. If it stays dark although there is power at home, call the grid operator on <a href="tel:+33972675000">09 72 67 50 00</a>, day and night. The repair is free.</p>',
  },
  {
    question: 'Who can see my consumption data?',
    alternatives: ['privacy of hourly data', 'does the meter spy on me', 'share my load curve'],
    answer:
      '<p>Only you, us for billing, and the grid operator. Hourly data are collected <strong>only if you agree</strong>, and you can stop it at any time in <a href="https://lumen.example/account/privacy">Privacy</a>.</p>',
  },
  {
    question: 'How do I follow my consumption?',
    alternatives: [
      'see how many kWh I use each day',
      'consumption chart',
      'alert when I use too much energy',
    ],
    answer:
      '<p><a href="https://lumen.example/account/consumption">Your consumption page</a> shows each day, in kWh and in euros. You can also set an alert: we write when you pass the amount you chose.</p>',
  },
];
