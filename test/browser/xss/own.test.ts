import {describeAttacks} from './wire.js';
import {groups} from './vectors/all.js';
import {harmless} from './vectors/harmless.js';

for (const {name, payloads} of groups) {
  describeAttacks(
    `our own attacks: ${name}`,
    payloads.map(payload => ({payload})),
    {page: 'unguarded.html'},
  );
}

describeAttacks(
  'what is no attack',
  harmless.map(([payload, keeps]) => ({payload, keeps})),
  {page: 'unguarded.html'},
);
