import type {Entry} from './entry.js';
import {account} from './fr/account.js';
import {advice} from './fr/advice.js';
import {bills} from './fr/bills.js';
import {contact} from './fr/contact.js';
import {contract} from './fr/contract.js';
import {meter} from './fr/meter.js';
import {moving} from './fr/moving.js';
import {outages} from './fr/outages.js';

export const fr: readonly Entry[] = [
  ...bills,
  ...contract,
  ...moving,
  ...meter,
  ...outages,
  ...account,
  ...advice,
  ...contact,
];
