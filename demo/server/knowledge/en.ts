import type {Entry} from './entry.js';
import {account} from './en/account.js';
import {advice} from './en/advice.js';
import {bills} from './en/bills.js';
import {contact} from './en/contact.js';
import {contract} from './en/contract.js';
import {meter} from './en/meter.js';
import {moving} from './en/moving.js';
import {outages} from './en/outages.js';

export const en: readonly Entry[] = [
  ...bills,
  ...contract,
  ...moving,
  ...meter,
  ...outages,
  ...account,
  ...advice,
  ...contact,
];
